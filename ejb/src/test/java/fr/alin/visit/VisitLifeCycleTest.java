package fr.alin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.Roles;
import fr.alin.visit.rules.VisitLifeCycle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VisitLifeCycleTest {
    /** The full matrix, a line for each status, a column for each action in its order; a dash cannot happen. */
    private static final String MATRIX =
            """
            INVITED   | BOOKED | -       | -         | -    | -
            BOOKED    | BOOKED | INVITED | CANCELLED | DONE | MISSED
            DONE      | -      | -       | -         | -    | MISSED
            MISSED    | -      | -       | -         | DONE | -
            CANCELLED | BOOKED | -       | -         | -    | -
            """;

    private static final Map<VisitAction, Set<String>> WHO = Map.of(
            VisitAction.BOOK, Set.of(Roles.APPLICANT),
            VisitAction.FREE, Set.of(Roles.LANDLORD),
            VisitAction.CANCEL, Set.of(Roles.APPLICANT, Roles.SYSTEM),
            VisitAction.NOTE_DONE, Set.of(Roles.LANDLORD),
            VisitAction.NOTE_MISSED, Set.of(Roles.LANDLORD));

    @Test
    void every_status_answers_every_action_to_whom_it_belongs() {
        assertThat(MATRIX.lines()).hasSameSizeAs(VisitStatus.values());
        MATRIX.lines().forEach(line -> {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            VisitStatus from = VisitStatus.valueOf(cells[0]);
            for (VisitAction action : VisitAction.values()) {
                for (String role : Roles.ALL) {
                    String expected =
                            WHO.getOrDefault(action, Set.of()).contains(role) ? cells[action.ordinal() + 1] : "-";
                    assertThat(VisitLifeCycle.TABLE
                                    .after(from, action, Set.of(role))
                                    .map(VisitStatus::name)
                                    .orElse("-"))
                            .as("%s, %s, %s", from, action, role)
                            .isEqualTo(expected);
                }
            }
        });
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        assertThat(Files.readString(Path.of("../docs/life-cycles/visit.md"))).contains(VisitLifeCycle.TABLE.drawing());
    }
}
