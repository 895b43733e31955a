package fr.alin.caleol;

import fr.alin.allocation.ConditionDocument;
import fr.alin.candidature.CandidatureId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is noted on a file; incomplete as long as the sitting goes on.
 *
 * @param rank of what gives the dwelling, 1 for an allocation; null otherwise
 * @param ground of a refusal
 * @param condition document of a condition
 * @param until last day on which it may come
 * @param words that complete the decision, at most {@link #WORDS_LENGTH} characters; null for none
 */
public record FileDecision(
        CandidatureId file,
        Decision decision,
        @Nullable Integer rank,
        @Nullable Ground ground,
        @Nullable ConditionDocument condition,
        @Nullable LocalDate until,
        @Nullable String words) {
    public static final int WORDS_LENGTH = 400;
    public static final int MOST_RANK = 20;

    /** Whether a letter about it would say the same: words stand in it beside a ground alone. */
    public boolean sameAs(FileDecision other) {
        return decision == other.decision
                && Objects.equals(rank, other.rank)
                && ground == other.ground
                && condition == other.condition
                && Objects.equals(until, other.until)
                && (decision.gives() || Objects.equals(words, other.words));
    }
}
