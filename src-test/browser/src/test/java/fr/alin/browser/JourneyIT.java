package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** The main job: from registration to a candidature studied by an adviser, and its end. */
class JourneyIT {
    @Test
    void a_new_user_registers_imports_applies_is_validated_and_cancels() {
        try (Browser applicant = Browser.open();
                Browser adviser = Browser.open(1280)) {
            String email = NewUser.ready(applicant);
            assertThat(applicant.heading()).isEqualTo("Bonjour Marie");
            importTheGuidesNumber(applicant);
            String number = applyToTheFirstFittingOffer(applicant);
            assertThat(Browser.mail(email, "est enregistrée").text()).contains(number);

            validate(adviser, number);
            assertThat(Browser.mail(email, "est validée").text()).contains("Pensez à votre préavis.");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.text(".cand .tag")).isEqualTo("Validée");
            assertThat(applicant.page()).contains("Pensez à votre préavis.");

            applicant.click(".acts .danger");
            assertThat(applicant.violations()).as("cancelling").isEmpty();
            applicant.click("#go");
            assertThat(applicant.page())
                    .contains("Votre candidature est annulée", "Historique de mes candidatures (1)");
            Browser.mail(email, "est annulée");
        }
    }

    private static void importTheGuidesNumber(Browser applicant) {
        applicant
                .go("/candidat/demande/importer")
                .type("nur", "1110 5200 2017 1g11 75")
                .click("#go");
        assertThat(applicant.page()).contains("*****@yopmail.com");
        assertThat(applicant.violations()).as("access code").isEmpty();
        applicant
                .type("code", Browser.code(Browser.mail("marie.lambert@yopmail.com", "code d’accès")))
                .click("#go");
        assertThat(applicant.page()).contains("Votre demande est importée", "Julien LAMBERT");
        applicant.type("siret", NewUser.SIRET).click("#go");
        applicant.tick("label[for='choice2']").click("#go");
        assertThat(applicant.page()).contains("Ateliers du Canal", "1110 5200 2017 1G11 75");
        applicant.go("/candidat/pieces").click("#go");
    }

    private static String applyToTheFirstFittingOffer(Browser applicant) {
        applicant.go("/offres");
        assertThat(applicant.texts(".offer .facts li:nth-child(2)"))
                .isNotEmpty()
                .allMatch(typology -> typology.matches("T[123]"));
        assertThat(applicant.page()).contains("Nombre de pièces : T1 - T2 - T3 · Surface minimum : 16 m²");
        applicant.click(".offers li h3 a");
        assertThat(applicant.page()).contains("Pourquoi ce logement vous correspond", "Arrêté du 29 juillet 1987");
        applicant.click(".cta .btn");
        assertThat(applicant.violations()).as("check before applying").isEmpty();
        applicant.click("#go");
        assertThat(applicant.heading()).isEqualTo("Ce logement a bien été ajouté à vos candidatures");
        assertThat(applicant.violations()).as("confirmation").isEmpty();
        String number = applicant.text(".note b").replace("Candidature n° ", "");
        applicant.click("main .btn");
        assertThat(applicant.violations()).as("candidature in course").isEmpty();
        assertThat(applicant.texts(".steps b"))
                .containsExactly(
                        "Je postule",
                        "Validations",
                        "Envoi bailleur",
                        "Visite",
                        "Commission logement",
                        "Entrée dans les lieux");
        assertThat(applicant.page()).contains("Mon rang aujourd’hui");
        return number;
    }

    private static void validate(Browser adviser, String number) {
        adviser.login(DemoAccounts.ADVISER);
        assertThat(adviser.heading()).isEqualTo("Mes dossiers");
        adviser.type("text", number).click("#filter");
        adviser.click("a.nm");
        assertThat(adviser.page()).contains("Vous étudiez ce dossier.", "Contrôles automatiques");
        adviser.click(".dbar a[href*='/valider']");
        adviser.type("message", "Pensez à votre préavis.").click("#go");
        assertThat(adviser.page()).contains("le demandeur est prévenu");
    }

    @Test
    void an_invalidated_file_tells_its_reason_and_frees_the_applicant() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossiers?affecte=FREE");
            String name = adviser.text("a.nm");
            adviser.click("a.nm").click(".dbar .danger").click("#go");
            assertThat(adviser.texts(".errsum li")).containsExactly("Choisissez un motif");
            String file =
                    adviser.driver().findElement(By.cssSelector("a.crumb")).getAttribute("href");
            adviser.tick("label[for='reason:0']").click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .contains("Le contrôle dit le contraire de ce motif");
            adviser.tick("label[for='reason:7']").type("message", "Le logement est <retiré>.");
            assertThat(adviser.awaited(".mail", "Le logement est <retiré>.")).contains("Elle n’a pas été validée");
            assertThat(adviser.violations()).as("a refusal with its mail").isEmpty();
            adviser.click("#go");
            assertThat(adviser.path())
                    .as("back in the list, at its place")
                    .startsWith("/conseiller/dossiers?")
                    .contains("statut=APPLIED", "affecte=FREE");
            assertThat(adviser.page()).contains("n’est pas validée");
            adviser.driver().get(file);
            assertThat(adviser.heading()).isEqualTo(name);
            assertThat(adviser.page()).contains("Non validée", "Autre motif");
            assertThat(adviser.shows(".dbar")).isFalse();
        }
    }

    @Test
    void filters_stand_in_the_address_and_can_be_taken_away_one_by_one() {
        try (Browser visitor = Browser.open(1280)) {
            visitor.go("/offres?ou=Drancy&pieces=2&loyerMax=900&tri=rent");
            assertThat(visitor.texts(".pill span")).containsExactly("Drancy", "T2", "Jusqu’à 900 €");
            assertThat(visitor.texts(".offer h3")).isNotEmpty().allMatch(place -> place.contains("Drancy (93700)"));
            assertThat(new Select(visitor.driver().findElement(By.id("tri")))
                            .getFirstSelectedOption()
                            .getText())
                    .isEqualTo("Loyer croissant");
            visitor.click(".pill .x");
            assertThat(visitor.path()).isEqualTo("/offres?pieces=2&loyerMax=900&tri=rent");
            visitor.go("/offres?ou=xyzzy");
            assertThat(visitor.text("#res")).isEqualTo("0 résultat correspondant à votre recherche");
        }
    }

    @Test
    void empty_list_says_which_criterion_hides_how_many() {
        try (Browser applicant = Browser.open(1280)) {
            applicant.login(DemoAccounts.APPLICANT).go("/offres?loyerMax=1");
            assertThat(applicant.page())
                    .contains(
                            "A ce jour nous n’avons pas d’offre adaptée à votre situation",
                            "Ce qui masque des offres",
                            "Loyer choisi");
        }
    }

    @Test
    void keyboard_alone_leads_from_login_to_the_application() {
        try (Browser applicant = Browser.open(1280)) {
            Keyboard keys = new Keyboard(applicant);
            applicant.go("/connexion");
            keys.tabTo("email").write(DemoAccounts.APPLICANT);
            keys.tabTo("password").write(DemoAccounts.PASSWORD);
            keys.tabTo("go").enter();
            assertThat(applicant.path()).isEqualTo("/candidat/situation");
            keys.tabToText("Les offres").enter();
            keys.tabToSelector(".offers h3 a").enter();
            keys.tabToText("Je postule").enter();
            keys.tabTo("go").enter();
            assertThat(applicant.heading()).isEqualTo("Ce logement a bien été ajouté à vos candidatures");
        }
    }
}
