package fr.alin.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.legal.Law;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Priority;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Classement: the rule is told once and whole, and its example is what the rule gives. */
class RankingWordsTest {
    @Test
    void each_group_is_told_at_one_place() {
        ResourceBundle words = ResourceBundle.getBundle("pages", Locale.FRENCH);
        for (int group = 1; group <= 3; group++) {
            String begins = "Groupe " + group + "\u00A0:";
            assertThat(words.keySet().stream()
                            .filter(key -> key.startsWith("ranking."))
                            .map(words::getString)
                            .filter(text -> text.startsWith(begins)))
                    .as(begins)
                    .hasSize(1);
        }
        assertThat(Words.format("ranking.g1")).contains("DALO", "L441-2-3", "L441-1", "validée", "quel que soit");
    }

    @Test
    void the_worked_example_is_what_the_rule_gives() {
        LocalDate lukasz = LocalDate.of(2022, 3, 3);
        LocalDate heloise = LocalDate.of(2022, 3, 28);
        LocalDate deadline = LocalDate.of(2026, 3, 10);
        assertThat(Words.format("ranking.p2example"))
                .contains("3 mars 2022", "28 mars 2022", "10 mars 2026", "4 années entières", "25 jours");
        assertThat(lukasz.plusDays(25)).isEqualTo(heloise);
        assertThat(filed(lukasz).completedYears(deadline)).isEqualTo(4);
        assertThat(filed(heloise).completedYears(deadline)).isEqualTo(4);
    }

    @Test
    void adapted_homes_are_told_for_everybody_whom_the_law_names() {
        assertThat(Words.format("ranking.adapted"))
                .contains("R441-4", "personnes handicapées", "personnes âgées dont l’état le justifie", "hébergent");
    }

    @Test
    void children_in_visiting_custody_and_unborn_count_as_the_tables_say() {
        assertThat(CountedLines.of(Law.load(), LocalDate.of(2026, 12, 1)))
                .satisfiesExactly(
                        visiting -> assertThat(visiting).contains("droit de visite", "pour 1 personne,", "L442-12"),
                        unborn -> assertThat(unborn).contains("à naître", "pour 1 personne à charge", "usage"));
        assertThat(CountedLines.of(Law.load(), LocalDate.of(2023, 12, 31))).isEmpty();
    }

    private static CandidateFacts filed(LocalDate day) {
        return new CandidateFacts(
                new UUID(0, 1),
                "",
                Priority.NONE,
                Employer.values()[0],
                true,
                0,
                Map.of(),
                false,
                false,
                YearMonth.from(day),
                1);
    }
}
