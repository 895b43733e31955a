package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What applicants' pages say and show, in the words and places that people look for. */
class ApplicantPagesIT {
    private static final String GAPS =
            """
            const gap = (a, b) => a && b && a.getClientRects().length && b.getClientRects().length
              ? Math.abs(b.getBoundingClientRect().top - a.getBoundingClientRect().bottom) : 99;
            return [...document.querySelectorAll('main .note[role=status], main .errsum')]
              .flatMap(note => [gap(note.previousElementSibling, note), gap(note, note.nextElementSibling)])
              .filter(pixels => pixels < 12).length;""";
    private static final String HEIGHTS =
            "return new Set([...document.querySelectorAll('nav.tabs a')].map(a => a.offsetHeight)).size";
    private static final Map<String, Map<String, String>> TOKENS = Map.of(
            "/compte/creer",
            Map.of("birthName", "family-name", "firstName", "given-name", "mobile", "tel", "email", "email"),
            "/connexion",
            Map.of("email", "username", "password", "current-password"),
            "/compte/mot-de-passe-oublie",
            Map.of("email", "username"));
    private static final Map<String, Map<String, String>> TOKENS_SIGNED_IN = Map.of(
            "/mon-compte",
            Map.of("present", "current-password", "password", "new-password", "confirmation", "new-password"),
            "/mon-compte/adresse",
            Map.of("email", "email", "present", "current-password"),
            "/mon-compte/supprimer",
            Map.of("present", "current-password"));

    @Test
    void fields_about_the_user_say_so_to_the_browser() {
        try (Browser browser = Browser.open()) {
            TOKENS.forEach((path, tokens) -> checkTokens(browser.go(path), tokens));
            String email = NewUser.address();
            NewUser.register(browser, email);
            browser.driver().get(Browser.link(Browser.mail(email, "Demande d’accès")));
            browser.click("#go");
            checkTokens(browser, Map.of("password", "new-password", "confirmation", "new-password"));
            browser.type("password", NewUser.PASSWORD)
                    .type("confirmation", NewUser.PASSWORD)
                    .click("#go");
            NewUser.login(browser, email);
            TOKENS_SIGNED_IN.forEach((path, tokens) -> checkTokens(browser.go(path), tokens));
            String number = "1110520020190G1175";
            NewUser.anotherCouple(number);
            browser.go("/candidat/demande/importer").type("nur", number).click("#go");
            checkTokens(browser, Map.of("code", "one-time-code"));
        }
    }

    @Test
    void a_forgotten_password_is_changed_not_an_account_created() {
        try (Browser browser = Browser.open()) {
            String email = NewUser.address();
            NewUser.register(browser, email);
            NewUser.activate(browser, email);
            assertThat(browser.heading()).isEqualTo("Votre compte a été créé");
            World.sandbox().clock().shiftTo(Duration.ofMinutes(3));
            FaultsIT.awaitClock();
            browser.go("/compte/mot-de-passe-oublie").type("email", email).click("#go");
            World.sandbox().clock().shiftTo(Duration.ZERO);
            assertThat(browser.heading()).isEqualTo("Regardez vos e-mails");
            assertThat(browser.page()).doesNotContain("valider votre compte");
            browser.driver().get(Browser.link(Browser.mail(email, "mot de passe")));
            assertThat(browser.page()).contains("Choisissez un nouveau mot de passe", email);
            browser.type("password", "Autre-Canal-94")
                    .type("confirmation", "Autre-Canal-94")
                    .click("#go");
            assertThat(browser.heading()).isEqualTo("Votre mot de passe a été changé");
            assertThat(browser.page()).doesNotContain("compte a été créé");
        }
    }

    @Test
    void a_text_that_is_no_code_costs_no_try() {
        try (Browser browser = Browser.open()) {
            NewUser.ready(browser);
            String number = "1110520020191G1175";
            String registry = NewUser.anotherCouple(number).getString("email");
            browser.go("/candidat/demande/importer").type("nur", number).click("#go");
            browser.click("#go");
            assertThat(browser.text("#code-e")).contains("Saisissez les 6 chiffres");
            browser.type("code", "   ").click("#go");
            browser.type("code", "12345").click("#go");
            assertThat(browser.text("#code-e")).contains("Un code a 6 chiffres");
            assertThat(browser.page()).contains("5 essais possibles");
            browser.type("code", Browser.code(Browser.mail(registry, "code d’accès")))
                    .click("#go");
            assertThat(browser.heading()).isEqualTo("Saisie de vos informations");
        }
    }

    @Test
    void tasks_say_what_was_done_and_the_history_is_searched() {
        try (Browser browser = Browser.open()) {
            NewUser.readyToApply(browser, "1110520020192G1175");
            browser.go("/offres").click(".offers li h3 a");
            assertThat(browser.text(".rank .big"))
                    .matches("(1er|\\d+e)\\s+sur \\d+, vous compris – \\d+ candidatures? déposées? aujourd’hui");
            List<String> counts = browser.texts(".rank .big span");
            long among = Long.parseLong(counts.get(0).replaceAll("^sur (\\d+),.*", "$1"));
            assertThat(counts.get(0)).contains("– " + (among - 1) + " candidature");
            assertThat(browser.texts(".keyf dd")).contains(String.valueOf(among - 1));
            String place = browser.text(".o1 .lead");
            browser.click(".cta .btn");
            checkTab(browser, "Les offres", "true");
            browser.click("#go");
            checkTab(browser, "Mes candidatures", "true");
            browser.go("/candidat/situation");
            assertThat(browser.texts(".tasks .sm"))
                    .satisfiesExactly(
                            number -> assertThat(number).startsWith("Importée le "),
                            employer -> assertThat(employer).isNotEmpty().doesNotContain("SIRET de l’employeur"),
                            sharing -> assertThat(sharing).startsWith("Choix n° 2"),
                            documents -> assertThat(documents).startsWith("Confirmées le "),
                            apply -> assertThat(apply).startsWith("Candidature n° C-"));
            browser.go("/candidat/candidatures");
            assertThat(browser.text(".hist h2")).isEqualTo("Historique de mes candidatures (0)");
            browser.click(".acts .danger");
            checkTab(browser, "Mes candidatures", "true");
            browser.click("#go");
            checkGaps(browser, "a cancelled candidature");
            assertThat(browser.text(".hist h2")).isEqualTo("Historique de mes candidatures (1)");
            String commune = place.replaceFirst(" \\(.*", "");
            browser.type("recherche", commune.toUpperCase(Locale.ROOT) + " annulee")
                    .click(".hist .btn");
            assertThat(browser.path()).startsWith("/candidat/candidatures?recherche=");
            assertThat(browser.text(".hist [role=status]")).startsWith("1 candidature trouvée");
            assertThat(browser.texts(".hist li")).hasSize(1);
            browser.type("recherche", "xyzzy").click(".hist .btn");
            assertThat(browser.text(".hist [role=status]")).startsWith("Aucune candidature trouvée");
            assertThat(browser.texts(".hist li")).isEmpty();
            assertThat(browser.value("recherche")).isEqualTo("xyzzy");
        }
    }

    @Test
    void four_cards_share_data_and_the_second_tick_belongs_to_the_fourth() {
        try (Browser browser = Browser.open(1280)) {
            NewUser.readyToApply(browser, "1110520020193G1175");
            browser.go("/candidat/demande/partage");
            assertThat(browser.texts(".rcard .t")).hasSize(4).allSatisfy(title -> assertThat(title)
                    .startsWith("Choix n° "));
            assertThat(browser.text(".rcard:has(>input:checked) .t")).startsWith("Choix n° 2");
            assertThat(browser.driver().findElement(By.id("sensitive")).isDisplayed())
                    .isFalse();
            assertThat(browser.driver().findElements(By.cssSelector(".rcard")))
                    .extracting(card -> card.getRect().getX())
                    .containsOnly(browser.driver()
                            .findElement(By.cssSelector(".rcard"))
                            .getRect()
                            .getX());
            browser.tick("label[for='choice4']").tick("#sensitive");
            assertThat(browser.violations()).as("choice 4").isEmpty();
            browser.tick("label[for='choice3']").click("#go");
            checkGaps(browser, "a saved choice");
            browser.go("/candidat/demande/partage");
            assertThat(browser.text(".rcard:has(>input:checked) .t")).startsWith("Choix n° 3");
            browser.tick("label[for='choice4']");
            assertThat(browser.driver().findElement(By.id("sensitive")).isSelected())
                    .isFalse();
            browser.tick("#sensitive").click("#go").go("/candidat/demande/partage");
            assertThat(browser.driver().findElement(By.id("sensitive")).isSelected())
                    .isTrue();
        }
    }

    @Test
    void without_a_choice_the_cards_ask_for_one() {
        try (Browser browser = Browser.open()) {
            NewUser.ready(browser);
            String number = "1110520020194G1175";
            String registry = NewUser.anotherCouple(number).getString("email");
            browser.go("/candidat/demande/importer").type("nur", number).click("#go");
            browser.type("code", Browser.code(Browser.mail(registry, "code d’accès")))
                    .click("#go");
            checkGaps(browser, "an import");
            browser.type("siret", NewUser.SIRET).click("#go").click("#go");
            assertThat(browser.texts(".errsum li")).containsExactly("Choisissez l’un des quatre choix");
            assertThat(browser.text("#choice-e")).contains("Choisissez l’un des quatre choix");
            assertThat(browser.violations()).as("no choice").isEmpty();
            assertThat(browser.shows(".rcard input:checked")).isFalse();
        }
    }

    @Test
    void one_tab_is_marked_on_every_page_and_all_are_as_high() {
        try (Browser browser = Browser.open()) {
            for (String path : List.of("/connexion", "/donnees-personnelles", "/classement")) {
                checkTab(browser.go(path), "Accueil", "true");
            }
            checkTab(browser.go("/compte/mot-de-passe-oublie"), "Création de compte", "true");
            browser.login(DemoAccounts.APPLICANT);
            checkTab(browser.go("/candidat/situation"), "Ma situation", "page");
            for (String path : List.of("/candidat/pieces", "/candidat/demande/partage", "/mon-compte", "/classement")) {
                checkTab(browser.go(path), "Ma situation", "true");
            }
            checkTab(browser.go("/candidat/candidatures"), "Mes candidatures", "page");
            checkTab(browser.go("/offres"), "Les offres", "page");
            checkTab(browser.click(".offers li h3 a"), "Les offres", "true");
        }
    }

    @Test
    void pages_beyond_the_last_show_the_last() {
        try (Browser browser = Browser.open()) {
            browser.go("/offres?page=900");
            assertThat(browser.texts(".offers li.offer")).isNotEmpty();
            assertThat(browser.text(".pager")).containsPattern("Page (\\d[\\d\\h]*) sur \\1");
            assertThat(browser.shows(".pager span:last-child a")).isFalse();
        }
    }

    @Test
    void a_minimum_rent_above_the_maximum_is_said_and_kept() {
        try (Browser browser = Browser.open()) {
            browser.go("/offres?loyerMin=900&loyerMax=400");
            assertThat(browser.driver().getTitle()).startsWith("Erreur");
            assertThat(browser.texts(".errsum li"))
                    .containsExactly("Le loyer minimum est plus élevé que le maximum : corrigez l’un des deux.");
            assertThat(browser.text("#loyer-e")).contains("plus élevé que le maximum");
            assertThat(browser.value("loyerMin")).isEqualTo("900");
            assertThat(browser.value("loyerMax")).isEqualTo("400");
            browser.click("#flt button[type=submit]");
            assertThat(browser.path()).contains("loyerMin=900", "loyerMax=400");
            browser.go("/offres?loyerMax=abc");
            assertThat(browser.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .matches("Saisissez un loyer en euros entiers, entre 0 et 5\\h000\\.");
            assertThat(browser.go("/offres?loyerMin=400&loyerMax=400").shows(".errsum"))
                    .isFalse();
        }
    }

    /** Also where a text comes from a table of law or of places and not from a bundle. */
    @Test
    void apostrophes_are_typographic() {
        try (Browser browser = Browser.open()) {
            assertThat(browser.go("/textes-en-vigueur").page()).contains("’").doesNotContain("'");
            browser.login(DemoAccounts.APPLICANT).go("/offres").click(".offers li h3 a");
            assertThat(browser.page()).contains("’").doesNotContain("'");
            assertThat(browser.go("/candidat/demande/importer").page())
                    .contains("Côte-d’Or")
                    .doesNotContain("'");
        }
    }

    @Test
    void notes_keep_their_distance() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.APPLICANT).go("/candidat/situation").click("#refresh");
            checkGaps(browser, "a request brought up to date");
            browser.go("/candidat/pieces").click("#go");
            checkGaps(browser, "confirmed documents");
        }
    }

    private static void checkTokens(Browser browser, Map<String, String> tokens) {
        tokens.forEach((id, token) -> assertThat(
                        browser.driver().findElement(By.id(id)).getDomAttribute("autocomplete"))
                .as("%s of %s", id, browser.path())
                .isEqualTo(token));
    }

    private static void checkTab(Browser browser, String label, String current) {
        assertThat(browser.driver().findElements(By.cssSelector("nav.tabs a[aria-current]:not([aria-current=false])")))
                .as(browser.path())
                .singleElement()
                .satisfies(tab -> {
                    assertThat(tab.getText()).startsWith(label);
                    assertThat(tab.getDomAttribute("aria-current")).isEqualTo(current);
                });
        for (int width : List.of(320, 390, 1280)) {
            assertThat(browser.width(width).driver().executeScript(HEIGHTS))
                    .as("heights of tabs on %s at %d px", browser.path(), width)
                    .isEqualTo(1L);
        }
        browser.width(390);
    }

    private static void checkGaps(Browser browser, String after) {
        assertThat(browser.shows("main .note[role=status]")).as(after).isTrue();
        for (int width : List.of(1280, 390)) {
            assertThat(browser.width(width).driver().executeScript(GAPS))
                    .as("notes too near after %s at %d px", after, width)
                    .isEqualTo(0L);
        }
    }
}
