package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who asks for addresses.
 *
 * @param role empty for somebody unknown
 * @param cookie of the session, empty without one
 */
record Caller(String role, String cookie) {
    static final Caller UNKNOWN = new Caller("", "");

    private static final Pattern INPUT = Pattern.compile("<input[^>]*?name=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    /** Signed in by the form that people use. */
    static Caller signedIn(String role, String email) {
        String page = RawHttp.get("/connexion", "").text();
        String form = page.substring(page.indexOf("id=\"login\""));
        StringBuilder body = new StringBuilder();
        Matcher input = INPUT.matcher(form.substring(0, form.indexOf("</form>")));
        while (input.find()) {
            Matcher value = VALUE.matcher(input.group());
            append(body, input.group(1), typed(input.group(1), value.find() ? value.group(1) : "", email));
        }
        RawHttp.Answer answer = RawHttp.post("/connexion", body.toString());
        assertThat(answer.headers("Set-Cookie"))
                .as("session of %s: %s", email, answer.subject())
                .isNotEmpty();
        return new Caller(role, answer.headers("Set-Cookie").get(0).replaceAll(";.*", ""));
    }

    String name() {
        return role.isEmpty() ? "anonymous" : role;
    }

    private static String typed(String field, String given, String email) {
        return switch (field) {
            case "email" -> email;
            case "password" -> DemoAccounts.PASSWORD;
            default -> given;
        };
    }

    private static void append(StringBuilder body, String name, String value) {
        body.append(body.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
