package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.WildFly;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;

/** The listener of production: TLS, and what browsers are told by it; and what no answer may give away. */
class TlsIT {
    private static final String PROTECTED = "/candidat/situation";

    @Test
    void by_tls_cookies_are_secure_and_the_browser_stays_with_it() throws Exception {
        HttpResponse<String> answer = secure(PROTECTED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .containsIgnoringCase("; secure")
                .contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void without_tls_cookies_keep_to_the_site_and_nothing_promises_tls() {
        HttpResponse<byte[]> answer = Http.get(PROTECTED, Map.of());
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void every_kind_of_answer_has_a_content_policy_and_none_lets_anything_unsafe_in() {
        for (String path : List.of(
                "/",
                "/connexion",
                PROTECTED,
                "/nulle",
                "/statique/tokens.css",
                "/statique/logo.svg",
                "/statique/nulle.css",
                "/api/v1/health/live",
                "/api/v1/nulle",
                "/openapi",
                "/faces/offres",
                "/WEB-INF/web.xml",
                "/offre?ref=x",
                "/offres?ou=%00")) {
            List<String> policies = Http.get(path, Map.of()).headers().allValues("Content-Security-Policy");
            assertThat(policies)
                    .as(path)
                    .singleElement()
                    .asString()
                    .doesNotContain("unsafe")
                    .contains("default-src");
        }
    }

    @Test
    void a_link_with_a_view_state_presses_no_button() {
        String login = "/connexion?login=login&email=" + DemoAccounts.ADMIN + "&password=" + DemoAccounts.PASSWORD
                + "&go=go&primefaces.nonce=a&jakarta.faces.ViewState=stateless";
        HttpResponse<byte[]> answer = Http.get(login, Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void neither_host_nor_referer_comes_back() {
        for (String path :
                List.of("/", "/candidat", "/conseiller/dossiers", "/nulle", "/connexion?fin=1", "/faces/offres")) {
            RawHttp.Answer answer = RawHttp.getWith(
                    path, "Host: evil.example", "Referer: https://evil.example/x", "Faces-Request: partial/ajax");
            assertThat(answer.all()).as(path).doesNotContain("evil.example");
        }
    }

    @Test
    void a_proxy_that_nobody_named_is_not_believed() {
        RawHttp.Answer answer =
                RawHttp.getWith(PROTECTED, "Host: localhost", "X-Forwarded-Proto: https", "X-Forwarded-For: 1.2.3.4");
        assertThat(answer.head()).doesNotContain("Strict-Transport-Security").doesNotContainIgnoringCase("; secure");
    }

    @Test
    void a_proxy_that_is_named_is_believed_about_the_last_hop() {
        RawHttp.Answer answer = RawHttp.from(
                "127.0.0.9",
                PROTECTED,
                "Host: localhost",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 6.6.6.6, 1.2.3.4");
        assertThat(answer.head()).contains("Strict-Transport-Security").containsIgnoringCase("; secure");
    }

    @Test
    void neither_broker_nor_remote_calls_answer_on_the_public_port() {
        for (String protocol : List.of("activemq-remoting", "jboss-remoting")) {
            RawHttp.Answer answer =
                    RawHttp.getWith("/", "Host: localhost", "Connection: Upgrade", "Upgrade: " + protocol);
            assertThat(answer.status()).as(protocol).isEqualTo(200);
        }
        assertThat(RawHttp.get("/wildfly-services", "").status()).isEqualTo(404);
    }

    private static HttpResponse<String> secure(String path) throws Exception {
        HttpClient client = HttpClient.newBuilder().sslContext(trusting()).build();
        URI address = URI.create("https://localhost:" + World.sandbox().ports().https() + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(World.sandbox().wildFly().keyStore())) {
            store.load(in, WildFly.KEY_STORE_PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
