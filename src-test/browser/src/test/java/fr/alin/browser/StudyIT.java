package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A day of an adviser: documents asked for and come, contacts, views, and the keyboard. */
class StudyIT {
    private static final String NUMBER = "1110520020175G1175";

    @Test
    void documents_asked_for_stop_the_clock_until_they_come() {
        try (Browser applicant = Browser.open();
                Browser adviser = Browser.open(1280)) {
            String email = NewUser.readyToApply(applicant, NUMBER);
            applicant.go("/offres").click(".offers li h3 a").click(".cta .btn").click("#go");
            String number = applicant.text(".note b").replace("Candidature n° ", "");

            adviser.login(DemoAccounts.ADVISER).type("text", number).click("#filter");
            adviser.click("a.nm");
            String file = adviser.path().replaceFirst(".*ref=([^&]*).*", "$1");
            adviser.leavingThePage(() -> adviser.press("d"));
            assertThat(adviser.heading()).isEqualTo("Demander des pièces");
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li")).containsExactly("Choisissez au moins une pièce");
            adviser.tick("label[for='kinds:1']").type("message", "Recto <verso>, s’il vous plaît.");
            assertThat(adviser.awaited(".mail", "Recto <verso>")).contains("Avis d’imposition", "s’il vous plaît.");
            adviser.click("#go");
            assertThat(adviser.page()).contains("Les pièces sont demandées");
            adviser.go("/conseiller/dossier?ref=" + file);
            assertThat(adviser.page()).contains("Pièces attendues");
            assertThat(adviser.shows(".dbar a[href*='/valider']")).isFalse();

            assertThat(Browser.mail(email, "Pièces à déposer").text())
                    .contains("Avis d’imposition", "Recto <verso>, s’il vous plaît.");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Pièces manquantes", "Avis d’imposition");
            assertThat(applicant.violations()).as("documents missing").isEmpty();
            depositTheTaxNoticeToday();
            applicant.go("/candidat/situation").click("#refresh");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.text(".cand .tag")).isEqualTo("En attente");
            adviser.driver().navigate().refresh();
            assertThat(adviser.text(".ph1")).contains("À étudier");
            assertThat(adviser.page()).contains("Pièces demandées", "Pièces reçues");
        }
    }

    @Test
    void contacts_are_noted_and_the_applicant_reads_them() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED");
            adviser.click("a.nm").click("#log");
            assertThat(adviser.texts(".errsum li")).containsExactly("Résumez le contact en quelques mots");
            adviser.type("summary", "Rappelle <demain>").click("#log");
            assertThat(adviser.text("#contactForm")).doesNotContain("Rappelle");
            assertThat(adviser.page()).contains("Appel sortant", "Rappelle <demain>");
        }
    }

    /** The page has no such button by now: Faces would show it again as if nothing had been asked. */
    @Test
    void whoever_takes_a_file_that_another_has_taken_is_told() {
        try (Browser slow = Browser.open(1280);
                Browser quick = Browser.open(1280)) {
            slow.login(DemoAccounts.ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED");
            String ref = slow.driver()
                    .findElement(By.cssSelector("a.nm"))
                    .getAttribute("href")
                    .replaceFirst(".*ref=([0-9a-f-]+).*", "$1");
            slow.go("/conseiller/dossier?ref=" + ref);
            quick.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossier?ref=" + ref);
            quick.click("#take");
            slow.click("#take");
            assertThat(slow.texts(".errsum li")).singleElement().asString().contains("modifiées entre-temps");
            assertThat(slow.page()).contains("Dossier étudié par L. PETIT");
            quick.click("#contactForm #log");
            quick.type("summary", "a".repeat(200)).click("#log");
            assertThat(quick.driver().executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                    .as("words without a blank")
                    .isEqualTo(true);

            slow.go("/conseiller/valider?ref=" + ref);
            assertThat(slow.page()).contains("Cette décision ne peut pas être prise maintenant", "L. PETIT");
            assertThat(slow.shows("#go")).isFalse();
            assertThat(slow.violations()).as("a decision that is not mine").isEmpty();
            quick.go("/conseiller/invalider?ref=" + ref).tick("label[for='reason:7']");
            quick.type("message", "Le bail de l’actuel logement court encore.").click("#go");
            assertThat(quick.heading()).isEqualTo("Mes dossiers");
            quick.go("/conseiller/dossier?ref=" + ref);
            assertThat(quick.text("section[aria-labelledby=trail]"))
                    .contains("Autre motif", "Texte envoyé : « Le bail de l’actuel logement court encore. »")
                    .doesNotContain("R99");
            assertThat(quick.text("#holding")).contains("Cette candidature est terminée");
            slow.go("/conseiller/invalider?ref=" + ref);
            assertThat(slow.page()).contains("Cette candidature est terminée");
            assertThat(slow.shows("#go")).isFalse();
        }
    }

    @Test
    void a_view_keeps_its_filters_under_a_name() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossiers?texte=&statut=VALIDATED&affecte=ALL");
            adviser.tick(".views summary").type("name", "À transmettre").click("#keep");
            adviser.go("/conseiller/dossiers").click(".views li a");
            assertThat(adviser.path()).contains("statut=VALIDATED", "affecte=ALL");
            assertThat(adviser.texts("td .tag")).contains("Validée").doesNotContain("À étudier");
            adviser.click(".views .x");
            assertThat(adviser.shows(".views li")).isFalse();
        }
    }

    @Test
    void single_letters_lead_through_the_list_and_can_be_switched_off() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossiers");
            adviser.press("j", "j");
            String second = adviser.texts("a.nm").get(1);
            assertThat(adviser.driver().switchTo().activeElement().getText()).isEqualTo(second);
            adviser.leavingThePage(() -> adviser.press(Keys.ENTER));
            assertThat(adviser.heading()).isEqualTo(second);
            adviser.leavingThePage(() -> adviser.press("j"));
            assertThat(adviser.heading()).isNotEqualTo(second);
            String here = adviser.path();
            adviser.tick("[data-keys]");
            adviser.press("j");
            assertThat(adviser.driver()
                            .findElement(By.cssSelector("[data-keys]"))
                            .getText())
                    .isEqualTo("Activer les raccourcis");
            assertThat(adviser.path()).isEqualTo(here);
        }
    }

    private static void depositTheTaxNoticeToday() {
        JsonObject request = World.sandbox().sne().get(NUMBER);
        JsonArrayBuilder documents = Json.createArrayBuilder();
        for (JsonObject document : request.getJsonArray("documents").getValuesAs(JsonObject.class)) {
            documents.add(
                    document.getString("kind").equals("TAX_NOTICE")
                            ? Json.createObjectBuilder(document)
                                    .add("depositedOn", World.today().toString())
                                    .build()
                            : document);
        }
        World.sandbox()
                .sne()
                .put(Json.createObjectBuilder(request)
                        .add("documents", documents)
                        .build());
    }
}
