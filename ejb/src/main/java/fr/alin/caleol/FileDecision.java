package fr.alin.caleol;

import fr.alin.allocation.ConditionDocument;
import fr.alin.candidature.CandidatureId;
import java.time.LocalDate;
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
}
