package fr.alin.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A situation of a request as advisers see it.
 *
 * @param situation of the heading situation, or mobility
 * @param proof kind of document seen, null while it is only declared
 * @param provedOn date of the document
 * @param adviser who saw it, initial and name
 */
public record ReviewedSituation(
        Criterion situation,
        SituationState state,
        @Nullable SituationProof proof,
        @Nullable LocalDate provedOn,
        @Nullable String adviser) {
    public boolean confirmed() {
        return state == SituationState.CONFIRMED;
    }

    /** Nobody has seen a document yet. */
    public boolean open() {
        return state == SituationState.DECLARED;
    }
}
