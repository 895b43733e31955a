package fr.alin.ranking;

import fr.alin.candidature.CandidatureId;

/**
 * A place on the list when only confirmed facts count: what a set is chosen by.
 *
 * @param place 1 for the first
 * @param points total, by the offer's grid
 * @param declared a situation is declared that nobody has confirmed or struck, so that it gives no point here
 */
public record ConfirmedPlace(CandidatureId candidature, int place, Bucket bucket, int points, boolean declared) {}
