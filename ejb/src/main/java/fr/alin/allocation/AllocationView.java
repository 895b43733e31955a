package fr.alin.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the commission gave to a candidature, and the days on which it went on; null for what has not been yet.
 *
 * @param rank 1 for whoever was offered the dwelling first
 * @param condition document of the condition, null for none
 * @param conditionUntil last day of its term
 * @param offeredOn when the dwelling was offered
 * @param answerBy last day to answer
 */
public record AllocationView(
        int rank,
        LocalDate decidedOn,
        @Nullable ConditionDocument condition,
        @Nullable LocalDate conditionUntil,
        @Nullable LocalDate conditionMetOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate leaseSignedOn,
        @Nullable LocalDate movedInOn) {}
