package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.Mailbox;
import fr.alin.sandbox.Sne;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything around us fails; nothing is lost, nothing is half-written, and people are told. */
@TestMethodOrder(MethodOrderer.Random.class)
class FaultsIT {
    private static final String FREE_NUMBER = "0080321000486G1U21";

    @AfterEach
    void repair() {
        World.sandbox().sne().behave(Sne.Mode.NORMAL);
        World.sandbox().mailbox().up();
        World.sandbox().clock().shiftTo(Duration.ZERO);
    }

    @Test
    void registry_down_garbage_or_incomplete_is_said_and_keeps_what_is_known() {
        try (Browser applicant = Browser.open()) {
            applicant.login(DemoAccounts.APPLICANT);
            String known = applicant.text(".sumlist");
            for (Sne.Mode mode : List.of(Sne.Mode.DOWN, Sne.Mode.GARBAGE, Sne.Mode.INCOMPLETE)) {
                World.sandbox().sne().behave(mode);
                applicant.go("/candidat/situation").click("#refresh");
                assertThat(applicant.texts(".errsum li"))
                        .as(mode.name())
                        .singleElement()
                        .asString()
                        .startsWith("Le registre national ne répond pas");
                assertThat(applicant.text(".sumlist")).isEqualTo(known);
            }
            awaitRegistryAgain(applicant);
        }
    }

    @Test
    void slow_registry_is_given_up_after_the_time_out() {
        try (Browser applicant = Browser.open()) {
            applicant.login(DemoAccounts.APPLICANT);
            World.sandbox().sne().behave(Sne.Mode.SLOW);
            Instant start = Instant.now();
            applicant.go("/candidat/situation").click("#refresh");
            Duration waited = Duration.between(start, Instant.now());
            assertThat(applicant.texts(".errsum li")).singleElement().asString().startsWith("Le registre national");
            // Slow answers take 20 s; the time-out is 5 s, the browser and a busy machine may add some.
            assertThat(waited).isLessThan(Duration.ofSeconds(12));
            World.sandbox().sne().behave(Sne.Mode.NORMAL);
            awaitRegistryAgain(applicant);
        }
    }

    /** After so many failures the circuit may be open for ten seconds. */
    private static void awaitRegistryAgain(Browser applicant) {
        World.sandbox().sne().behave(Sne.Mode.NORMAL);
        applicant.await().until(driver -> {
            applicant.go("/candidat/situation").click("#refresh");
            return applicant.page().contains("Votre demande est à jour.");
        });
    }

    @Test
    void mail_waits_while_smtp_is_down_and_leaves_once_when_it_is_back() {
        try (Browser browser = Browser.open();
                Browser admin = Browser.open(1280)) {
            World.sandbox().mailbox().down();
            String email = NewUser.address();
            NewUser.register(browser, email);
            assertThat(browser.heading()).isEqualTo("Validation du compte");
            admin.login(DemoAccounts.ADMIN);
            admin.await().until(driver -> {
                admin.go("/admin/messages");
                return admin.page().contains("MailConnectException");
            });
            assertThat(admin.page()).contains("Demande d’accès").doesNotContain(email);
            World.sandbox().mailbox().up();
            admin.click("tbody button[name=resend]");
            Browser.mail(email, "Demande d’accès");
            admin.await().until(driver -> {
                admin.go("/admin/messages");
                return admin.page().contains("Aucun message en attente.");
            });
            assertThat(World.sandbox().mailbox().to(email)).hasSize(1);
        }
    }

    @Test
    void a_restarted_database_needs_no_restart_of_ours() {
        try (Browser applicant = Browser.open()) {
            applicant.login(DemoAccounts.APPLICANT).go("/offres");
            String count = applicant.text("#res");
            World.sandbox().database().restart();
            for (int i = 0; i < 20; i++) {
                assertThat(Http.get("/offres", Map.of()).statusCode()).isEqualTo(200);
            }
            applicant.go("/offres");
            assertThat(applicant.text("#res")).isEqualTo(count);
        }
    }

    @Test
    void wrong_numbers_are_explained_and_what_was_typed_is_kept() {
        try (Browser applicant = Browser.open()) {
            NewUser.ready(applicant);
            for (List<String> wrong : List.of(
                    List.of("123", "Le numéro unique comporte 18 caractères ; vous en avez saisi 3."),
                    List.of("0081321000486G1U21", "Ce numéro n’a pas la forme d’un numéro unique."),
                    List.of("1110120999999G7500", "Numéro introuvable au registre national."),
                    List.of("x".repeat(10_000), "vous en avez saisi 10"),
                    List.of("<b>😀</b>", "Le numéro unique comporte 18 caractères"))) {
                applicant.go("/candidat/demande/importer");
                applicant.driver().executeScript("document.getElementById('nur').value = arguments[0]", wrong.get(0));
                applicant.click("#go");
                assertThat(applicant.texts(".errsum li"))
                        .as(wrong.get(0))
                        .singleElement()
                        .asString()
                        .contains(wrong.get(1));
                assertThat(applicant.shows("#nur[aria-invalid=true]")).isTrue();
                assertThat(applicant.value("nur")).isEqualTo(wrong.get(0));
            }
        }
    }

    @Test
    void a_number_of_another_account_cannot_be_claimed() {
        try (Browser applicant = Browser.open();
                Browser owner = Browser.open()) {
            owner.login(DemoAccounts.APPLICANT).go("/candidat/situation");
            String number = owner.texts(".ids dd").get(1);
            NewUser.ready(applicant);
            applicant.go("/candidat/demande/importer").type("nur", number).click("#go");
            assertThat(applicant.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .startsWith("Ce numéro est déjà rattaché à un autre compte");
        }
    }

    @Test
    void codes_are_worth_five_tries_and_24_hours() {
        try (Browser applicant = Browser.open()) {
            NewUser.ready(applicant);
            applicant.go("/candidat/demande/importer").type("nur", FREE_NUMBER).click("#go");
            String code = Browser.code(Browser.mail("alex.dib@yopmail.com", "code d’accès"));
            String wrong = code.equals("000000") ? "000001" : "000000";
            for (int left = 4; left >= 1; left--) {
                applicant.type("code", wrong).click("#go");
                assertThat(applicant.text(".errsum li")).contains("Il vous reste " + left);
            }
            applicant.type("code", wrong).click("#go");
            assertThat(applicant.text(".errsum li")).contains("Trop d’essais");
            applicant.type("code", code).click("#go");
            assertThat(applicant.text(".errsum li")).contains("Trop d’essais");
            applicant.click("#resend");
            assertThat(applicant.text(".errsum li")).contains("Attendez une minute");
            World.sandbox().clock().shiftTo(Duration.ofMinutes(3));
            awaitClock();
            applicant.click("#resend");
            assertThat(applicant.page()).contains("Un nouveau code vient de partir");
            World.sandbox().clock().shiftTo(Duration.ofHours(25));
            awaitClock();
            applicant.type("code", code).click("#go");
            assertThat(applicant.text(".errsum li")).contains("a expiré");
        }
    }

    @Test
    void links_expire_work_once_and_cannot_be_forged() {
        try (Browser browser = Browser.open()) {
            String email = NewUser.address();
            NewUser.register(browser, email);
            String link = Browser.link(Browser.mail(email, "Demande d’accès"));
            browser.driver().get(link.replaceFirst(".$", link.endsWith("A") ? "B" : "A"));
            assertThat(browser.page()).contains("Ce lien n’est pas valable");
            World.sandbox().clock().shiftTo(Duration.ofHours(13));
            awaitClock();
            browser.driver().get(link);
            assertThat(browser.page()).contains("Ce lien a expiré", "12 heures");
            World.sandbox().clock().shiftTo(Duration.ZERO);
            awaitClock();
            NewUser.activate(browser, email);
            browser.driver().get(link);
            assertThat(browser.page()).contains("Ce lien a déjà été utilisé");
        }
    }

    @Test
    void a_known_address_gets_the_same_page_and_another_mail() {
        try (Browser browser = Browser.open()) {
            NewUser.register(browser, DemoAccounts.THIRD_ADVISER.toUpperCase(Locale.ROOT));
            assertThat(browser.heading()).isEqualTo("Validation du compte");
            Mailbox.Mail mail = Browser.mail(DemoAccounts.THIRD_ADVISER, "Vous avez déjà un compte");
            assertThat(Browser.link(mail)).contains("/compte/mot-de-passe?jeton=");
        }
    }

    @Test
    void five_wrong_passwords_lock_for_fifteen_minutes_known_or_not() {
        try (Browser browser = Browser.open()) {
            for (String email : List.of(DemoAccounts.SUPERVISOR, "personne@exemple.fr")) {
                for (int i = 0; i < 5; i++) {
                    browser.go("/connexion")
                            .type("email", email)
                            .type("password", "faux")
                            .click("#go");
                    assertThat(browser.text(".errsum li")).startsWith("L’adresse e-mail ou le mot de passe");
                }
                browser.go("/connexion")
                        .type("email", email)
                        .type("password", DemoAccounts.PASSWORD)
                        .click("#go");
                assertThat(browser.text(".errsum li")).startsWith("Trop d’essais");
                assertThat(browser.value("email")).isEqualTo(email);
            }
            World.sandbox().clock().shiftTo(Duration.ofMinutes(16));
            awaitClock();
            browser.login(DemoAccounts.SUPERVISOR);
            assertThat(browser.heading()).isEqualTo("Mes dossiers");
        }
    }

    @Test
    void registration_refuses_what_cannot_be_and_keeps_the_rest() {
        try (Browser browser = Browser.open()) {
            browser.go("/compte/creer")
                    .type("birthName", "<script>alert(1)</script>")
                    .type("mobile", "0123456789");
            browser.driver()
                    .executeScript("document.getElementById('firstName').value = 'é'.repeat(10000);"
                            + "document.getElementById('email').value = 'pas une adresse'");
            browser.click("#go");
            assertThat(browser.texts(".errsum li"))
                    .contains(
                            "Choisissez Madame ou Monsieur",
                            "Ce texte est trop long : 100 caractères au plus.",
                            "Saisissez une adresse e-mail, par exemple prenom.nom@exemple.fr");
            assertThat(browser.value("birthName")).isEqualTo("<script>alert(1)</script>");
            assertThat(browser.value("email")).isEqualTo("pas une adresse");
        }
    }

    @Test
    void of_two_browsers_applying_to_two_offers_at_once_one_wins_and_the_other_is_told() throws Exception {
        race("1110520020172G1175", 1);
    }

    @Test
    void of_two_browsers_applying_to_the_same_offer_at_once_one_wins_and_the_other_is_told() throws Exception {
        race("1110520020177G1175", 0);
    }

    @Test
    void a_form_posted_again_shows_its_first_result_also_after_that_was_cancelled() {
        try (Browser one = Browser.open();
                Browser two = Browser.open()) {
            String email = NewUser.readyToApply(one, "1110520020188G1175");
            one.go("/offres").click(".offers li h3 a").click(".cta .btn");
            String first = post(one);
            assertThat(first).contains("/candidat/confirmation?ref=");
            assertThat(post(one)).isEqualTo(first);
            NewUser.login(two, email);
            two.go("/candidat/candidatures").click(".acts .danger").click("#go");
            assertThat(post(one)).isEqualTo(first);
            two.go("/candidat/candidatures");
            assertThat(two.page()).contains("Vous n’avez pas de candidature en cours");
        }
    }

    /** Posts the form of the page without leaving it. @return where it led */
    private static String post(Browser browser) {
        return (String)
                browser.driver()
                        .executeAsyncScript(
                                """
                        const done = arguments[arguments.length - 1];
                        const form = document.getElementById('apply');
                        const fields = new URLSearchParams(new FormData(form));
                        fields.append('go', 'go');
                        fetch(form.action, {method: 'POST', body: fields}).then(answer => done(answer.url));""");
    }

    private static void race(String number, int otherOffer) throws Exception {
        try (Browser one = Browser.open();
                Browser two = Browser.open()) {
            String email = NewUser.readyToApply(one, number);
            NewUser.login(two, email);
            List<String> offers = one.go("/offres").addresses(".offers li h3 a");
            one.go(offers.get(0)).click(".cta .btn");
            two.go(offers.get(otherOffer)).click(".cta .btn");
            ServerLog log = new ServerLog();
            CompletableFuture<?> first = CompletableFuture.runAsync(() -> one.click("#go"));
            two.click("#go");
            first.get(60, TimeUnit.SECONDS);
            assertThat(log.lines()).as("a lost race in the log").hasSizeLessThan(5);
            List<Browser> winners = Stream.of(one, two)
                    .filter(browser -> browser.heading().startsWith("Ce logement a bien été ajouté"))
                    .toList();
            assertThat(winners).hasSize(1);
            Browser loser = winners.get(0) == one ? two : one;
            // A post that comes before the winner's commit is refused in the summary, one after it by the notice.
            assertThat(loser.page())
                    .containsIgnoringCase("vous avez déjà une candidature active")
                    .contains("Annuler cette candidature");
            loser.go("/candidat/candidatures");
            assertThat(loser.texts(".cand.card .hd")).hasSize(1);
        }
    }

    @Test
    void a_post_sent_after_the_deadline_applies_to_nothing_and_says_so() throws Exception {
        try (Browser applicant = Browser.open()) {
            NewUser.readyToApply(applicant, "1110520020178G1175");
            List<String> offers = applicant.go("/offres").addresses(".offers li h3 a");
            String last = offers.get(offers.size() - 1);
            applicant.go(last).click(".cta .btn");
            endOn(World.today().minusDays(1), last.replaceFirst(".*ref=", ""));
            applicant.click("#go");
            // The job that closes what is over may have been quicker than the click: then the offer is closed.
            assertThat(applicant.page())
                    .containsAnyOf("La date limite de candidature est passée", "Cette offre n’est plus ouverte");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Vous n’avez pas de candidature en cours");
        }
    }

    private static void endOn(LocalDate deadline, String offer) throws SQLException {
        try (Connection connection = World.sandbox().database().connect();
                PreparedStatement change =
                        connection.prepareStatement("update offer set deadline = ? where id = ?::uuid")) {
            change.setObject(1, deadline);
            change.setString(2, offer);
            assertThat(change.executeUpdate()).isOne();
        }
    }

    @Test
    void a_post_crafted_for_an_unfitting_or_unknown_offer_applies_to_nothing() {
        try (Browser applicant = Browser.open();
                Browser visitor = Browser.open()) {
            NewUser.readyToApply(applicant, "1110520020173G1175");
            String large =
                    visitor.go("/offres?pieces=5").addresses(".offers li h3 a").get(0);
            for (String ref : List.of(large.replaceFirst(".*ref=", ""), "00000000-0000-0000-0000-000000000000")) {
                applicant.go("/offres").click(".offers li h3 a").click(".cta .btn");
                applicant
                        .driver()
                        .executeScript(
                                "const go = document.getElementById('go').form;"
                                        + "go.action = go.action.replace(/ref=[^&]*/, 'ref=' + arguments[0])",
                                ref);
                applicant.click("#go");
                assertThat(applicant.page()).doesNotContain("Ce logement a bien été ajouté");
            }
            assertThat(applicant.heading()).isEqualTo("Page introuvable");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Vous n’avez pas de candidature en cours");
        }
    }

    @Test
    void what_was_typed_comes_back_when_the_session_had_ended() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED");
            adviser.click("a.nm");
            String ref = adviser.path().replaceFirst(".*ref=([^&]*).*", "$1");
            adviser.go("/conseiller/invalider?ref=" + ref).tick("label[for='reason:7']");
            adviser.type("message", "Un long texte.");
            adviser.driver().manage().deleteAllCookies();
            adviser.click("#go");
            assertThat(adviser.heading()).isEqualTo("Espace professionnel");
            adviser.type("email", DemoAccounts.THIRD_ADVISER)
                    .type("password", DemoAccounts.PASSWORD)
                    .click("#go");
            assertThat(adviser.path()).isEqualTo("/conseiller/invalider?ref=" + ref);
            assertThat(adviser.value("message")).isEqualTo("Un long texte.");
            assertThat(adviser.shows("#reason\\:7:checked")).isTrue();
            assertThat(adviser.page()).contains("Votre session avait pris fin.");
        }
    }

    @Test
    void a_table_whose_session_has_gone_asks_for_the_login() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossiers?affecte=ALL&statut=");
            adviser.driver().manage().deleteAllCookies();
            adviser.click(".pag li:last-child a");
            assertThat(adviser.heading()).isEqualTo("Espace professionnel");
            assertThat(adviser.path()).isEqualTo("/conseiller/dossiers?statut=ALL&affecte=ALL&page=2");
        }
    }

    /** The product reads the shift at most once a second. */
    static void awaitClock() {
        long read = System.nanoTime() + Duration.ofMillis(1200).toNanos();
        while (System.nanoTime() < read) {
            LockSupport.parkNanos(50_000_000L);
        }
    }
}
