package fr.alin.ranking;

import fr.alin.candidature.CandidatureId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the frozen list of an offer, with whose proof made it: for those who choose by the list.
 *
 * @param number 1 for that of the deadline
 * @param of the candidature whose facts changed; null for the first version, and once its owner's account is gone
 * @param madeAt when it was frozen, or the proof recorded
 * @param sha256 of its text, as in the trail
 */
public record ListMove(int number, ListChange change, @Nullable CandidatureId of, Instant madeAt, String sha256) {}
