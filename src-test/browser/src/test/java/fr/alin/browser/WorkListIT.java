package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An adviser's day: the list, the way through it, file after file. */
class WorkListIT {
    private static final int FILES = 20;
    private static final String FLAW = "À remplacer\u00a0: périmée";

    @Test
    void the_list_is_its_address_and_whoever_comes_back_finds_it_as_it_was() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SUPERVISOR).go("/conseiller/dossiers?affecte=ALL&statut=APPLIED");
            adviser.click(".dt thead th:nth-child(3) a").click(".pag li:last-child a");
            String list = adviser.path();
            assertThat(list).contains("tri=applicant", "page=2", "statut=APPLIED", "affecte=ALL");
            List<String> names = adviser.texts("a.nm");
            assertThat(adviser.text(".pag")).startsWith("21 à 40 sur ");
            assertThat(adviser.driver()
                            .executeScript("return document.querySelector('[aria-sort=ascending]').innerText.trim()"))
                    .isEqualTo("Demandeur");

            adviser.click(".dt tbody tr:nth-child(3) a.nm");
            assertThat(adviser.heading()).isEqualTo(names.get(2));
            assertThat(adviser.text(".ph1")).contains("23 sur ");
            adviser.leavingThePage(() -> adviser.press("j"));
            assertThat(adviser.heading()).isEqualTo(names.get(3));
            adviser.leavingThePage(() -> adviser.press("k"));
            assertThat(adviser.heading()).isEqualTo(names.get(2));
            adviser.click(".crumb");
            assertThat(adviser.path()).isEqualTo(list);
            assertThat(adviser.texts("a.nm")).isEqualTo(names);
            assertThat(adviser.violations()).as("the list").isEmpty();
        }
    }

    @Test
    void every_filter_is_shown_and_can_be_taken_away() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER)
                    .go("/conseiller/dossiers?retard=true&affecte=FREE&texte=a&offre=20001");
            assertThat(adviser.texts(".pill > span"))
                    .containsExactly("a", "À étudier", "En retard", "Non affectés", "O-20001");
            assertThat(adviser.page()).contains("Dossiers qui ne sont à personne, offre O-20001");
            for (int left = 4; left >= 0; left--) {
                adviser.click(".pill .x");
                assertThat(adviser.texts(".pill > span")).hasSize(left);
            }
            assertThat(adviser.path()).isEqualTo("/conseiller/dossiers?statut=ALL&affecte=ALL");
            adviser.choose("status", "Tous les statuts").type("text", "%").click("#filter");
            assertThat(adviser.path()).contains("statut=ALL");
            assertThat(adviser.page()).contains("Aucun dossier ne correspond à ces critères");
            assertThat(adviser.violations()).as("nothing found").isEmpty();
        }
    }

    /** Opening takes the file and validating opens the next: no more than two pages a file. */
    @Test
    void twenty_files_in_a_row_are_studied_within_two_pages_each() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER)
                    .go("/conseiller/dossiers?affecte=MINE_AND_FREE&statut=APPLIED&tri=-due");
            adviser.click("a.nm");
            List<String> studied = new ArrayList<>();
            int pages = 1;
            for (int i = 0; i < FILES; i++) {
                assertThat(adviser.text("#holding")).contains("Vous étudiez ce dossier.");
                studied.add(adviser.path().replaceFirst(".*ref=([^&]*).*", "$1"));
                String name = adviser.heading();
                pages += validatedAndOn(adviser);
                assertThat(adviser.path()).as("another file").doesNotContain("ref=" + studied.get(i));
                assertThat(adviser.page()).contains("La candidature de " + name + " est validée");
            }
            assertThat(pages).isLessThanOrEqualTo(2 * FILES);
            assertThat(studied).doesNotHaveDuplicates();
            assertThat(Rows.first(
                            "select count(*)::text from candidature where status = 'VALIDATED' and id::text = any(string_to_array(?, ' '))",
                            String.join(" ", studied)))
                    .contains("20");
        }
    }

    /** What is in doubt needs a word, and one page more. */
    private static int validatedAndOn(Browser adviser) {
        if (adviser.shows("#validateNext")) {
            adviser.click("#validateNext");
            return 1;
        }
        adviser.click(".dbar a[href*='/valider']")
                .type("message", "Vu avec vous ce matin.")
                .click("#goNext");
        return 2;
    }

    @Test
    void whoever_only_wants_to_look_does_not_take() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED");
            adviser.click("#leave");
            assertThat(adviser.path()).contains("affecte=FREE", "statut=APPLIED");
            adviser.click("a.nm");
            assertThat(adviser.text("#holding")).contains("Ce dossier n’est affecté à personne");
            adviser.click(".crumb").click("#takeOn").click("a.nm");
            assertThat(adviser.text("#holding")).contains("Vous étudiez ce dossier.");
            String file = adviser.path();
            adviser.click("#release");
            assertThat(adviser.path()).as("back in the list").startsWith("/conseiller/dossiers?");
            assertThat(adviser.page()).contains("Le dossier de ", "est libéré");
            adviser.go(file.replaceFirst("&liste=.*", ""));
            assertThat(adviser.text("#holding")).contains("Ce dossier n’est affecté à personne");
        }
    }

    @Test
    void a_supervisor_gives_ticked_files_on_and_takes_a_validation_back() {
        try (Browser supervisor = Browser.open(1280)) {
            supervisor.login(DemoAccounts.SUPERVISOR).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&tri=offer");
            supervisor.click("#reassignTicked");
            assertThat(supervisor.texts(".errsum li")).containsExactly("Choisissez à qui affecter");
            assertThat(supervisor.path())
                    .as("a reload reads the same list")
                    .contains("affecte=FREE", "statut=APPLIED", "tri=offer");
            supervisor
                    .choose("adviser", "N. BENALI")
                    .choose("reassignment", "Absence")
                    .click("#reassignTicked");
            assertThat(supervisor.texts(".errsum li")).containsExactly("Cochez au moins un dossier");
            supervisor.driver().findElements(By.name("dossier")).subList(0, 2).forEach(WebElement::click);
            supervisor
                    .choose("adviser", "N. BENALI")
                    .choose("reassignment", "Absence")
                    .click("#reassignTicked");
            assertThat(supervisor.page()).contains("2 dossiers sont réaffectés.");
            assertThat(supervisor.path()).contains("affecte=FREE");
            supervisor.driver().findElements(By.name("dossier")).subList(0, 2).forEach(WebElement::click);
            supervisor.choose("adviser", "N. BENALI").click("#reassignTicked");
            assertThat(supervisor.texts(".errsum li")).containsExactly("Choisissez le motif de la réaffectation");
            assertThat(supervisor.driver().findElements(By.cssSelector("[name=dossier]:checked")))
                    .as("what was ticked")
                    .hasSize(2);

            supervisor.go("/conseiller/dossiers?affecte=ALL&statut=INVALIDATED");
            assertThat(supervisor.shows("a.nm")).isTrue();
            assertThat(supervisor.shows("[name=dossier]"))
                    .as("nothing can be done with files that are over")
                    .isFalse();
            supervisor.go("/conseiller/dossiers?affecte=ALL&statut=VALIDATED").click("a.nm");
            supervisor.click("#reopen");
            assertThat(supervisor.texts(".errsum li")).containsExactly("Choisissez pourquoi reprendre la validation");
            supervisor.choose("reopening", "Fait nouveau").click("#reopen");
            assertThat(supervisor.page()).contains("La validation est reprise", "Validation reprise", "Fait nouveau");
            assertThat(supervisor.text(".ph1")).contains("À étudier");
            assertThat(supervisor.violations()).as("a file under supervision").isEmpty();
        }
    }

    @Test
    void each_document_is_as_it_should_be_or_to_be_replaced() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER)
                    .go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&tri=applicant");
            adviser.click("a.nm").tick("#reviewing-open").choose("flaw-IDENTITY", FLAW);
            adviser.click("#replace-IDENTITY");
            assertThat(adviser.page()).contains("La pièce est notée", "Pièce à remplacer", FLAW.replace('\u00a0', ' '));
            adviser.leavingThePage(() -> adviser.press("d"));
            assertThat(adviser.driver().findElements(By.cssSelector("[name=kinds]:checked")))
                    .as("what is to be replaced is asked for")
                    .singleElement()
                    .extracting(kind -> kind.getDomAttribute("value"))
                    .isEqualTo("IDENTITY");
            adviser.click("a[href*='/conseiller/dossier?ref']")
                    .tick("#reviewing-open")
                    .click("#conform-IDENTITY");
            assertThat(adviser.page()).contains("Pièce conforme");
            assertThat(adviser.violations()).as("documents looked at").isEmpty();
        }
    }

    @Test
    void an_adviser_takes_what_is_ticked() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&tri=-offer");
            assertThat(adviser.shows("#reassignTicked")).isFalse();
            adviser.driver().findElements(By.name("dossier")).subList(0, 3).forEach(WebElement::click);
            adviser.click("#takeTicked");
            assertThat(adviser.page()).contains("3 dossiers vous sont affectés.");
        }
    }

    /** A document shows another income: the check counts it, the refusal may say so, and the applicant is told. */
    @Test
    void what_a_document_shows_is_set_against_what_is_declared() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER)
                    .go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&tri=-applicant");
            adviser.click("a.nm").click("a[href*='/constats']");
            assertThat(adviser.violations()).as("declared and found").isEmpty();
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .contains("Choisissez une rubrique", "Saisissez la date de la pièce, par exemple 15/09/2026");
            adviser.tick("label[for='fact:0']")
                    .type("amount", "987 654")
                    .tick("label[for='proof:0']")
                    .tick("#provedOn");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-09-15'");
            adviser.click("#go");
            assertThat(adviser.page())
                    .contains(
                            "Le constat est enregistré",
                            "987 654 € – Avis d’imposition",
                            "1 point à lever avant de valider");
            adviser.click(".dbar .danger").tick("label[for='reason:0']");
            assertThat(adviser.awaited(".mail", "987 654")).contains("Vos revenus dépassent le plafond");
            assertThat(adviser.text("label[for='reason:0']")).contains("Le contrôle le confirme");
            adviser.click("#go");
            assertThat(adviser.page()).contains("La candidature de ", "n’est pas validée");
        }
    }
}
