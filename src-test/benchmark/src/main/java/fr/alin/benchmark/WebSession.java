package fr.alin.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser of one person: one connection that stays open, its own cookies, redirects seen and not followed. */
final class WebSession {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FORM = Pattern.compile("(?s)<form[^>]*id=\"login\".*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(name|value)=\"([^\"]*)\"");
    /** Stands on the list of an applicant with a request, and of nobody else. */
    private static final String OWN_LIST = "/candidat/situation";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();
    private final URI site;
    private boolean known;

    WebSession(URI site) {
        this.site = site;
    }

    /** Logs in by the page's own form, with all that stands in it. */
    void login(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(request("/connexion").build(), BodyHandlers.ofString());
        Map<String, String> fields = fields(page.body());
        fields.put("email", email);
        fields.put("password", password);
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = client.send(
                request("/connexion")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", site.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("login of " + email + " was answered " + answer.statusCode());
        }
        known = true;
    }

    /** Fetches the whole page. @return its status, or what is wrong with a page that looks right */
    String get(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(address).build(), BodyHandlers.ofByteArray());
        String status = Integer.toString(answer.statusCode());
        boolean own = new String(answer.body(), StandardCharsets.ISO_8859_1).contains(OWN_LIST);
        return status.equals(Visit.RIGHT) && known != own ? "200 of another person" : status;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(site.resolve(address)).timeout(PATIENCE).header("Accept", "text/html");
    }

    private static Map<String, String> fields(String page) {
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form of login on /connexion");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form.group());
        while (inputs.find()) {
            Map<String, String> input = new LinkedHashMap<>();
            Matcher attributes = ATTRIBUTE.matcher(inputs.group());
            while (attributes.find()) {
                input.put(attributes.group(1), attributes.group(2));
            }
            if (input.containsKey("name")) {
                fields.put(input.get("name"), input.getOrDefault("value", ""));
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
