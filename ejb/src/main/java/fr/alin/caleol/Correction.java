package fr.alin.caleol;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a sitting decides anew on a dwelling.
 *
 * @param sitting that it corrects
 * @param minutes number of its minutes
 * @param heldOn its day
 * @param words that complete the reason, at most {@link #WORDS_LENGTH} characters, in the minutes alone; null for none
 */
public record Correction(
        UUID sitting, String minutes, LocalDate heldOn, CorrectionReason reason, @Nullable String words) {
    public static final int WORDS_LENGTH = 400;
}
