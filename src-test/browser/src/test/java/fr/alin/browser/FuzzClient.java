package fr.alin.browser;

import fr.alin.sandbox.DemoAccounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** A visitor with a session of their own, signed in through the form. */
final class FuzzClient {
    /** As in wildfly-config/60-web.cli. */
    private static final int LONGEST_BODY = 1_048_576;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final FuzzRole role;

    FuzzClient(FuzzRole role) {
        this.role = role;
    }

    FuzzRole role() {
        return role;
    }

    void login() {
        if (role.signsIn()) {
            fill("/connexion", Map.of("email", role.email(), "password", DemoAccounts.PASSWORD));
            if (!isSignedIn()) {
                throw new AssertionError(role + " cannot log in");
            }
        }
    }

    boolean isSignedIn() {
        return FuzzForm.in(get("/mon-compte").body()).stream()
                .anyMatch(form -> form.id().equals("out"));
    }

    /** The session cookie, for requests that are written by hand. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    FuzzAnswer get(String address) {
        return send(FuzzInput.get("", "", address));
    }

    /** Fills in the form of that page that has these fields, and presses its first button. */
    FuzzAnswer fill(String address, Map<String, String> values) {
        String html = get(address).body();
        FuzzForm form = FuzzForm.in(html).stream()
                .filter(each -> each.post() && !each.buttons().isEmpty())
                .filter(each -> each.fields().keySet().containsAll(values.keySet()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(role + ": no form with " + values.keySet() + " on " + address
                        + ":\n" + html.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ")));
        Map<String, String> fields =
                form.pressing(form.buttons().keySet().iterator().next());
        values.forEach((name, value) -> fields.put(name, FuzzForm.encode(value)));
        return send(FuzzInput.post("", "", form.action(), FuzzInput.FORM, FuzzForm.body(fields)));
    }

    FuzzAnswer send(FuzzInput input) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(World.sandbox().site() + input.address()))
                .timeout(PATIENCE)
                .method(
                        input.method(),
                        input.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(input.body(), StandardCharsets.ISO_8859_1));
        input.headers().forEach(request::header);
        FuzzAnswer answer = once(request.build());
        // A refusal may have closed the connection that this one was sent on.
        FuzzAnswer second = answer.status() == FuzzAnswer.NONE ? once(request.build()) : answer;
        boolean tooLong = input.body() != null && input.body().length() > LONGEST_BODY;
        // The server hangs up on a body that is too long while it is still being sent.
        return second.status() == FuzzAnswer.NONE && tooLong
                ? new FuzzAnswer(HttpURLConnection.HTTP_ENTITY_TOO_LARGE, "hung up", "")
                : second;
    }

    private FuzzAnswer once(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new FuzzAnswer(
                    answer.statusCode(),
                    answer.headers().map().entrySet().stream()
                            .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                            .collect(Collectors.joining("\n")),
                    new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new FuzzAnswer(FuzzAnswer.NONE, e.toString(), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
