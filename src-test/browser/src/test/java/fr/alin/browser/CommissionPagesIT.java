package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Two secretaries at one sitting, and what no page would send. */
class CommissionPagesIT {
    private static final String MEANWHILE = "modifiées entre-temps";
    private static final String WORDS = "Appelé trois fois, écrit Łukasz Żółkiewski";

    private final String sitting = NewSitting.open(DemoAccounts.LANDLORD);

    /** Others look at the same sitting. */
    @BeforeEach
    @AfterEach
    void nothing_is_noted() {
        Rows.first(
                """
                with decided as (delete from file_decision where item_id in
                        (select id from agenda_item where sitting_id = ?::uuid) returning 1),
                    seated as (update sitting_member set presence = 'UNKNOWN', proxy_id = null, chairs = false
                        where sitting_id = ?::uuid returning 1)
                update sitting set observations = null, version = version + 1 where id = ?::uuid returning id::text""",
                sitting,
                sitting,
                sitting);
    }

    @Test
    void whoever_saves_second_is_told_and_keeps_what_was_typed() {
        try (Browser first = Browser.open(1280);
                Browser second = Browser.open(1280)) {
            Secretary quick = Secretary.at(first.login(DemoAccounts.LANDLORD), sitting);
            Secretary slow = Secretary.at(second.login(DemoAccounts.LANDLORD_COLLEAGUE), sitting);
            quick.decides(file(1), "ALLOCATED");
            first.click("#save");
            assertThat(first.page()).contains("Les notes sont enregistrées.");
            slow.decides(file(2), "NOT_ALLOCATED").because(file(2), "N05").saying(file(2), WORDS);
            Typing.into(second).write("observations", TextIT.TEXT);
            second.click("#save");
            assertThat(second.text(".errsum li")).contains(MEANWHILE);
            assertThat(slow.decision(file(2))).isEqualTo("NOT_ALLOCATED");
            assertThat(second.value("motif-" + file(2))).isEqualTo("N05");
            assertThat(second.value("precision-" + file(2))).isEqualTo(WORDS);
            assertThat(second.value("observations")).isEqualTo(TextIT.TEXT);
            assertThat(second.violations()).as("told in time").isEmpty();
            assertThat(noted(file(1))).as("by the first").isEqualTo("ALLOCATED");
            assertThat(noted(file(2))).as("by the second").isEmpty();
        }
    }

    @Test
    void an_old_text_of_a_second_page_does_not_come_over_a_newer_one() {
        try (Browser first = Browser.open(1280);
                Browser second = Browser.open(1280)) {
            Secretary quick = Secretary.at(first.login(DemoAccounts.LANDLORD), sitting);
            Typing.into(first).write("observations", "Ouverture par Mme D’Artagnan.");
            first.click("#save");
            Secretary slow = Secretary.at(second.login(DemoAccounts.LANDLORD_COLLEAGUE), sitting);
            quick.decides(file(1), "ALLOCATED");
            Typing.into(first).write("observations", TextIT.TEXT);
            first.click("#save");
            slow.decides(file(1), "RANKED-2").decides(file(2), "ALLOCATED");
            second.click("#save");
            assertThat(second.page()).contains(MEANWHILE, "une autre personne a noté entre-temps");
            assertThat(second.value("observations"))
                    .as("nothing was typed here")
                    .isEqualTo(TextIT.TEXT);
            assertThat(slow.decision(file(1))).as("nothing typed is lost").isEqualTo("RANKED-2");
            Typing.into(second).write("observations", "Rien à signaler.");
            Typing.into(first).write("observations", "Łukasz Żółkiewski arrive.");
            first.click("#save");
            second.click("#save");
            assertThat(second.value("observations")).isEqualTo("Rien à signaler.");
            assertThat(second.text("section[aria-labelledby=pv]"))
                    .contains("Une autre personne a écrit", "Łukasz Żółkiewski arrive.");
            assertThat(second.violations()).as("told with theirs").isEmpty();
        }
    }

    @Test
    void what_is_posted_on_a_file_that_is_not_on_the_agenda_changes_nothing() {
        String other = NewSitting.file(NewSitting.planned(DemoAccounts.LANDLORD), 1);
        try (Browser agent = Browser.open(1280)) {
            Secretary secretary = Secretary.at(agent.login(DemoAccounts.LANDLORD), sitting);
            secretary.decides(file(1), "NOT_ALLOCATED").because(file(1), "N05").saying(file(1), WORDS);
            agent.driver()
                    .executeScript(
                            "document.querySelectorAll(`[name$='${arguments[0]}']`)"
                                    + ".forEach(el => el.name = el.name.replace(arguments[0], arguments[1]))",
                            file(1),
                            other);
            agent.click("#save");
            assertThat(agent.page()).contains("Les notes sont enregistrées.");
            assertThat(noted(other)).isEmpty();
            assertThat(noted(file(1))).as("nothing was posted on it").isEmpty();
            assertThat(Rows.first("select status from candidature where id = ?::uuid", other))
                    .contains("SENT");
        }
    }

    @Test
    void nobody_closes_what_a_colleague_has_noted_since() {
        try (Browser first = Browser.open(1280);
                Browser second = Browser.open(1280)) {
            Secretary secretary = Secretary.at(first.login(DemoAccounts.LANDLORD), sitting);
            secretary
                    .there("Héloïse D’Artagnan")
                    .absent("Łukasz Żółkiewski")
                    .presides("Héloïse D’Artagnan")
                    .decides(file(1), "ALLOCATED")
                    .decides(file(2), "RANKED-2")
                    .decides(file(3), "NOT_ALLOCATED")
                    .because(file(3), "N01");
            first.click("#close");
            assertThat(first.shows("#confirm")).as("asked once").isTrue();
            Secretary.at(second.login(DemoAccounts.LANDLORD_COLLEAGUE), sitting).saying(file(2), WORDS);
            second.click("#save");
            first.click("#confirm");
            assertThat(first.text(".errsum li")).contains(MEANWHILE);
            assertThat(first.shows("#confirm")).as("to be asked again").isFalse();
            assertThat(secretary.decision(file(2))).isEqualTo("RANKED-2");
            assertThat(Rows.first("select status from sitting where id = ?::uuid", sitting))
                    .contains("OPEN");
            assertThat(Rows.first("select status from candidature where id = ?::uuid", file(1)))
                    .contains("SENT");
        }
    }

    @Test
    void on_a_phone_members_are_folded_until_something_is_wrong_among_them() {
        try (Browser agent = Browser.open(390)) {
            Secretary.at(agent.login(DemoAccounts.LANDLORD), sitting);
            assertThat(members(agent)).isFalse();
            assertThat(agent.text("details.fold > summary")).isEqualTo("Membres : aucun présent, quorum non atteint");
            agent.click("#save");
            assertThat(members(agent)).as("nothing was told").isFalse();
            agent.click("#close");
            assertThat(members(agent)).as("no quorum").isTrue();
            assertThat(agent.violations()).as("unfolded").isEmpty();
        }
        try (Browser agent = Browser.open(1280)) {
            Secretary.at(agent.login(DemoAccounts.LANDLORD), sitting);
            assertThat(members(agent)).as("where there is room").isTrue();
        }
    }

    private static boolean members(Browser agent) {
        return agent.driver()
                .findElement(By.cssSelector("details.fold > table"))
                .isDisplayed();
    }

    /** The list is the browser's own: a keyboard works it. */
    @Test
    void a_decision_is_offered_the_grounds_that_go_with_it() {
        try (Browser agent = Browser.open(1280)) {
            Secretary secretary = Secretary.at(agent.login(DemoAccounts.LANDLORD), sitting);
            assertThat(grounds(agent)).contains("N01", "I02", "TAX_NOTICE");
            secretary.decides(file(1), "NOT_ALLOCATED").because(file(1), "N05");
            assertThat(grounds(agent)).contains("N01", "N05").doesNotContain("I02", "TAX_NOTICE");
            secretary.decides(file(1), "INADMISSIBLE");
            assertThat(grounds(agent)).contains("I02").doesNotContain("N01", "TAX_NOTICE");
            assertThat(agent.value("motif-" + file(1))).as("none of these").isEmpty();
            secretary.decides(file(1), "CONDITIONAL-1").because(file(1), "TAX_NOTICE");
            assertThat(grounds(agent)).contains("TAX_NOTICE").doesNotContain("N01", "I02");
            secretary.decides(file(1), "ALLOCATED");
            assertThat(grounds(agent)).containsExactly("");
            secretary.decides(file(1), "");
            assertThat(grounds(agent)).contains("N01", "I02", "TAX_NOTICE");
        }
    }

    private List<String> grounds(Browser agent) {
        return new Select(agent.driver().findElement(By.id("motif-" + file(1))))
                .getOptions().stream()
                        .map(option -> option.getDomProperty("value"))
                        .toList();
    }

    @Test
    void a_term_on_a_day_that_does_not_exist_is_told() {
        try (Browser agent = Browser.open(1280)) {
            Secretary secretary = Secretary.at(agent.login(DemoAccounts.LANDLORD), sitting);
            secretary.decides(file(1), "CONDITIONAL-1").because(file(1), "TAX_NOTICE");
            // A browser without date fields lets people write what they like.
            agent.driver()
                    .executeScript(
                            "const field = document.getElementById(arguments[0]);"
                                    + " field.type = 'text'; field.value = '2026-02-31';",
                            "terme-" + file(1));
            String before = NewSitting.version(sitting);
            agent.click("#save");
            assertThat(agent.texts(".errsum li"))
                    .containsExactly("Cette date est impossible : saisissez le jour, le mois et l’année");
            assertThat(secretary.decision(file(1))).as("what was typed stays").isEqualTo("CONDITIONAL-1");
            assertThat(agent.value("motif-" + file(1))).isEqualTo("TAX_NOTICE");
            assertThat(NewSitting.version(sitting)).as("nothing is kept").isEqualTo(before);
            assertThat(noted(file(1))).isEmpty();
        }
    }

    private String file(int place) {
        return NewSitting.file(sitting, place);
    }

    /** Empty without a decision. */
    private static String noted(String file) {
        return Rows.first("select decision from file_decision where candidature_id = ?::uuid", file)
                .orElse("");
    }
}
