package fr.alin.candidature.model;

import fr.alin.candidature.FrozenFacts;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a new candidature is made of.
 *
 * @param dueOn day by which an adviser answers
 * @param facts what was judged, with the tables and the day
 */
public record Application(UUID requestId, UUID accountId, UUID offerId, LocalDate dueOn, FrozenFacts facts) {}
