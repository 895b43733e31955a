package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An adviser's day: the list, the way through it, file after file. */
class WorkListIT {
    private static final int FILES = 20;

    @Test
    void the_list_is_its_address_and_whoever_comes_back_finds_it_as_it_was() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SUPERVISOR).go("/conseiller/dossiers?affecte=ALL&statut=APPLIED");
            adviser.click(".dt thead th:nth-child(2) a").click(".pag li:last-child a");
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
            assertThat(adviser.path()).isEqualTo("/conseiller/dossiers?statut=&affecte=ALL");
            adviser.type("text", "%").click("#filter");
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
                adviser.click("#validateNext");
                pages++;
                assertThat(adviser.page()).contains("La candidature est validée");
            }
            assertThat(pages).isLessThanOrEqualTo(2 * FILES);
            assertThat(studied).doesNotHaveDuplicates();
            assertThat(Rows.first(
                            "select count(*)::text from candidature where status = 'VALIDATED' and id::text = any(string_to_array(?, ' '))",
                            String.join(" ", studied)))
                    .contains("20");
        }
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
            assertThat(adviser.page()).contains("Le dossier est libéré");
            adviser.go(file.replaceFirst("&liste=.*", ""));
            assertThat(adviser.text("#holding")).contains("Ce dossier n’est affecté à personne");
        }
    }
}
