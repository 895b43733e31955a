package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs, and what every answer says to the browser. */
class WeightAndHeadersIT {
    private static final int BUDGET = 80 * 1024;
    private static final Pattern RESOURCE =
            Pattern.compile("(?:href|src)=\"(/statique/[^\"#]+\\.(?:css|js|woff2)[^\"]*)\"");
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/offres", "/connexion", "/compte/creer"})
    void first_visit_fits_into_80_kilobytes(String path) {
        HttpResponse<byte[]> page = Http.get(path, GZIP);
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        Set<String> resources = new TreeSet<>();
        Matcher found = RESOURCE.matcher(Http.text(Http.get(path, Map.of())));
        while (found.find()) {
            resources.add(found.group(1));
        }
        assertThat(resources).hasSizeGreaterThanOrEqualTo(5);
        int bytes = page.body().length
                + Http.get("/statique/icons.svg", GZIP).body().length
                + resources.stream()
                        .mapToInt(resource -> Http.get(resource, GZIP).body().length)
                        .sum();
        assertThat(bytes).as("bytes of %s with %s", path, resources).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void public_pages_set_no_cookie() {
        for (String path : List.of("/", "/offres", "/connexion", "/compte/creer", "/classement")) {
            assertThat(Http.get(path, Map.of()).headers().allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void scripts_come_from_us_only() {
        String policy = Http.get("/", Map.of())
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(policy.substring(policy.indexOf("script-src"))).doesNotContain("unsafe");
        assertThat(Http.get("/", Map.of()).headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void a_post_from_another_site_is_refused() {
        HttpResponse<byte[]> answer = Http.post(
                "/connexion",
                "application/x-www-form-urlencoded",
                "login=login",
                Map.of("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.statusCode()).isEqualTo(403);
        HttpResponse<byte[]> older = Http.post(
                "/connexion",
                "application/x-www-form-urlencoded",
                "login=login",
                Map.of("Origin", "https://mal.exemple"));
        assertThat(older.statusCode()).isEqualTo(403);
    }

    @Test
    void the_containers_own_login_address_is_closed() {
        HttpResponse<byte[]> answer = Http.post(
                "/j_security_check", "application/x-www-form-urlencoded", "j_username=a&j_password=b", Map.of());
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void protected_pages_ask_for_a_login_and_view_files_are_no_addresses() {
        assertThat(Http.text(Http.get("/candidat/situation", Map.of()))).contains("Bienvenue sur votre espace Salarié");
        assertThat(Http.text(Http.get("/conseiller/dossiers", Map.of()))).contains("Espace professionnel");
        assertThat(Http.get("/WEB-INF/web.xml", Map.of()).statusCode()).isEqualTo(404);
        assertThat(Http.get("/offre?ref=xx", Map.of()).statusCode()).isEqualTo(404);
        assertThat(Http.get("/offre?ref=00000000-0000-0000-0000-000000000000", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }
}
