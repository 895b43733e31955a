package fr.alin.candidature.model;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a new candidature is made of.
 *
 * @param dueOn day by which an adviser answers
 * @param facts JSON of what was judged, with the tables and the day
 * @param alerts rules that warn or are undecided, separated by spaces
 */
public record Application(UUID requestId, UUID accountId, UUID offerId, LocalDate dueOn, String facts, String alerts) {}
