package fr.alin.allocation;

import fr.alin.candidature.CandidatureId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a commission gives to a file.
 *
 * @param rank 1 for whoever is offered the dwelling first
 * @param condition document that has to come, null for none
 * @param until last day on which it may come, null without condition
 */
public record Award(
        CandidatureId candidature, int rank, @Nullable ConditionDocument condition, @Nullable LocalDate until) {}
