package fr.alin.caleol;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.caleol.rules.SittingLifeCycle;
import fr.alin.shared.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SittingLifeCycleTest {
    /** The full matrix, a line for each status, a column for each action in its order; a dash cannot happen. */
    private static final String MATRIX =
            """
            PLANNED   | PLANNED | OPEN | -    | -         | -    | -      | CANCELLED
            OPEN      | -       | -    | OPEN | SUSPENDED | -    | CLOSED | CANCELLED
            SUSPENDED | -       | -    | -    | -         | OPEN | -      | CANCELLED
            CLOSED    | -       | -    | -    | -         | -    | -      | -
            CANCELLED | -       | -    | -    | -         | -    | -      | -
            """;

    @Test
    void every_status_answers_every_action_to_landlords_alone() {
        assertThat(MATRIX.lines()).hasSameSizeAs(SittingStatus.values());
        MATRIX.lines().forEach(line -> {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            SittingStatus from = SittingStatus.valueOf(cells[0]);
            for (SittingAction action : SittingAction.values()) {
                String expected = cells[action.ordinal() + 1];
                for (String role : Roles.ALL) {
                    assertThat(SittingLifeCycle.TABLE
                                    .after(from, action, Set.of(role))
                                    .map(SittingStatus::name)
                                    .orElse("-"))
                            .as("%s, %s, %s", from, action, role)
                            .isEqualTo(role.equals(Roles.LANDLORD) ? expected : "-");
                }
            }
        });
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        assertThat(Files.readString(Path.of("../docs/life-cycles/sitting.md")))
                .contains(SittingLifeCycle.TABLE.drawing());
    }
}
