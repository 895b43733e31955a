package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a set from being sent.
 *
 * @param file the one it is about, null for the set as a whole
 */
public record Fault(Kind kind, @Nullable CandidatureId file) {
    /** Message key {@code selection.fault.} and the name. */
    public enum Kind {
        /** No file is chosen. */
        NOTHING_CHOSEN,
        /** Fewer than three although more are valid, and no reason. */
        TOO_FEW,
        /** The reason for fewer does not fit the files or the home. */
        FEWER_UNSUITED,
        /** A chosen file is not validated any more, or not yet. */
        NOT_VALIDATED,
        /** A better ranked file is passed over without a reason. */
        REASON_REQUIRED,
        /** The reason is not borne out by the file. */
        REASON_UNTRUE,
        /** The reason needs words. */
        WORDS_REQUIRED
    }
}
