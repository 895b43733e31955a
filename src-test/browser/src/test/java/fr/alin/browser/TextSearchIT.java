package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The text of {@link TextIT} where it is looked for or kept by the office: searches, views, employers, grids. */
class TextSearchIT {
    private static final String SIRET = "00098765100015";

    @Test
    void what_a_visitor_looks_for_is_shown_again() {
        try (Browser visitor = Browser.open(1280)) {
            visitor.go("/");
            Typing.into(visitor).write("ou", TextIT.TEXT);
            visitor.click(".find button");
            assertThat(looked(visitor)).contains("ou=" + TextIT.TEXT);
            assertThat(visitor.value("ou")).isEqualTo(TextIT.TEXT);
            assertThat(visitor.texts(".pill span")).contains(TextIT.TEXT);
            Typing.into(visitor).write("ou", TextIT.SHORT);
            visitor.leavingThePage(
                    () -> visitor.driver().executeScript("document.getElementById('ou').form.requestSubmit()"));
            assertThat(looked(visitor)).contains("ou=" + TextIT.SHORT);
            assertThat(visitor.value("ou")).isEqualTo(TextIT.SHORT);
        }
    }

    @Test
    void what_an_adviser_looks_for_is_shown_again_and_kept_in_a_view() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.THIRD_ADVISER).go("/conseiller/dossiers");
            Typing.into(adviser).write("text", TextIT.TEXT);
            adviser.click("#filter");
            assertThat(looked(adviser)).contains("texte=" + TextIT.TEXT);
            assertThat(adviser.value("text")).isEqualTo(TextIT.TEXT);
            adviser.tick(".views summary");
            Typing.into(adviser).write("name", TextIT.SHORT);
            adviser.click("#keep");
            assertThat(adviser.texts(".views li a")).containsExactly(TextIT.SHORT);
            assertThat(Rows.first("select text from saved_view where name = ?", TextIT.SHORT))
                    .contains(TextIT.TEXT);
            adviser.go("/conseiller/dossiers").click(".views li a");
            assertThat(adviser.value("text")).isEqualTo(TextIT.TEXT);
            assertThat(Export.of(adviser).texts("view")).contains(TextIT.SHORT, TextIT.TEXT);
            adviser.click(".views .x");
            assertThat(adviser.shows(".views li")).isFalse();
        }
    }

    @Test
    void an_employers_name_is_kept_as_it_was_typed() {
        try (Browser admin = Browser.open(1280)) {
            admin.login(DemoAccounts.ADMIN).go("/admin/employeurs");
            Typing.into(admin)
                    .write("name", TextIT.TEXT)
                    .write("headcount", "12")
                    .write("points", "8")
                    .write("siret", SIRET);
            admin.click("#go");
            assertThat(admin.texts(".errsum li")).isEmpty();
            String employer = Rows.first(
                            "select e.name || ':' || e.id from employer e join employer_siret s on s.employer_id = e.id"
                                    + " where s.siret = ?",
                            SIRET)
                    .orElseThrow();
            assertThat(employer).startsWith(TextIT.TEXT + ":");
            admin.go("/admin/employeurs");
            assertThat(admin.page()).contains(TextIT.TEXT);
            admin.go("/admin/employeur?ref=" + employer.substring(employer.lastIndexOf(':') + 1));
            assertThat(admin.value("name")).isEqualTo(TextIT.TEXT);
            Typing.into(admin).write("name", TextIT.SHORT);
            admin.click("#save");
            admin.go("/admin/employeurs");
            assertThat(admin.page()).contains(TextIT.SHORT).doesNotContain(TextIT.TEXT);
        }
    }

    @Test
    void the_source_of_a_grid_is_kept_as_it_was_typed() {
        try (Browser admin = Browser.open(1280)) {
            admin.login(DemoAccounts.ADMIN).go("/admin/bareme").click("#begin");
            Typing.into(admin).write("source", TextIT.TEXT);
            admin.click("#save");
            assertThat(Rows.first("select source from scoring_grid where status = 'DRAFT'"))
                    .contains(TextIT.TEXT);
            admin.go("/admin/bareme");
            assertThat(admin.value("source")).isEqualTo(TextIT.TEXT);
            admin.tick("#dropping summary").click("#drop");
            assertThat(admin.shows("#begin")).isTrue();
        }
    }

    private static String looked(Browser browser) {
        return URLDecoder.decode(browser.path(), StandardCharsets.UTF_8);
    }
}
