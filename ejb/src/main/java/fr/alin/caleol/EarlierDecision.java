package fr.alin.caleol;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was last decided on a file that a further sitting decides on anew.
 *
 * @param letter number of the last letter about it, null when none is known
 * @param day of that letter, or of the sitting
 * @param elsewhere the applicant has another candidature now, or the request is closed: the dwelling cannot be given
 * @param erased the account is gone: nothing is decided on it any more
 */
public record EarlierDecision(
        FileDecision decision, @Nullable String letter, LocalDate day, boolean elsewhere, boolean erased) {}
