package fr.alin.offer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.offer.rules.OfferLifeCycle;
import fr.alin.shared.Roles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferLifeCycleTest {
    /** The full matrix, a line for each status, a column for each action in its order; a dash cannot happen. */
    private static final String MATRIX =
            """
            DRAFT      | PUBLISHED | -         | -         | -         | -         | -         | -         | WITHDRAWN
            PUBLISHED  | -         | CLOSED    | -         | -         | -         | -         | -         | WITHDRAWN
            CLOSED     | -         | -         | SENT      | -         | -         | PUBLISHED_AGAIN | RETURNED  | WITHDRAWN
            SENT       | -         | -         | -         | PLACED    | -         | PUBLISHED_AGAIN | RETURNED  | WITHDRAWN
            PLACED     | -         | -         | -         | PLACED    | LEASED    | PUBLISHED_AGAIN | RETURNED  | WITHDRAWN
            LEASED     | -         | -         | -         | -         | -         | -         | -         | -
            WITHDRAWN  | -         | -         | -         | -         | -         | -         | -         | -
            RETURNED   | -         | -         | -         | -         | -         | -         | -         | -
            PUBLISHED_AGAIN | -    | -         | -         | -         | -         | -         | -         | -
            """;

    private static final Map<OfferAction, Set<String>> ROLES = Map.of(
            OfferAction.PUBLISH, Set.of(Roles.LANDLORD),
            OfferAction.CLOSE, Set.of(Roles.SYSTEM),
            OfferAction.SEND, Set.of(Roles.ADVISER, Roles.SUPERVISOR),
            OfferAction.PLACE, Set.of(Roles.LANDLORD),
            OfferAction.SIGN_LEASE, Set.of(Roles.LANDLORD),
            OfferAction.PUBLISH_AGAIN, Set.of(Roles.ADVISER, Roles.SUPERVISOR),
            OfferAction.RETURN, Set.of(Roles.ADVISER, Roles.SUPERVISOR),
            OfferAction.WITHDRAW, Set.of(Roles.LANDLORD));

    @Test
    void every_status_answers_every_action() {
        assertThat(MATRIX.lines()).hasSameSizeAs(OfferStatus.values());
        MATRIX.lines().forEach(line -> {
            String[] cells = line.strip().split("\\s*\\|\\s*");
            OfferStatus from = OfferStatus.valueOf(cells[0]);
            for (OfferAction action : OfferAction.values()) {
                String expected = cells[action.ordinal() + 1];
                assertThat(OfferLifeCycle.TABLE
                                .after(from, action, Set.copyOf(Roles.ALL))
                                .map(OfferStatus::name)
                                .orElse("-"))
                        .as("%s, %s", from, action)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void only_the_roles_of_the_table_move_an_offer() {
        for (OfferStatus from : OfferStatus.values()) {
            for (OfferAction action : OfferAction.values()) {
                boolean possible = OfferLifeCycle.TABLE
                        .after(from, action, Set.copyOf(Roles.ALL))
                        .isPresent();
                assertThat(Roles.ALL)
                        .as("%s, %s", from, action)
                        .filteredOn(role -> OfferLifeCycle.TABLE
                                .after(from, action, Set.of(role))
                                .isPresent())
                        .containsExactlyInAnyOrderElementsOf(possible ? ROLES.get(action) : Set.of());
            }
        }
    }

    @Test
    void drawing_in_the_documentation_is_that_of_the_table() throws IOException {
        assertThat(Files.readString(Path.of("../docs/life-cycles/offer.md"))).contains(OfferLifeCycle.TABLE.drawing());
    }
}
