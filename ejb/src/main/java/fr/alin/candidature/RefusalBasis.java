package fr.alin.candidature;

import fr.alin.eligibility.Check;
import org.jspecify.annotations.Nullable;

/**
 * What a coded reason says of a file, beside what its check says.
 *
 * @param check the one the reason rests on, with its figures; null for a reason that rests on none of the verdict
 */
public record RefusalBasis(InvalidationReason reason, Standing standing, @Nullable Check check) {
    /** Whether a reason says what is so. Message key {@code basis.} and the name. */
    public enum Standing {
        /** The check says the same. */
        BORNE_OUT,
        /** The check says the contrary. */
        CONTRADICTED,
        /** The check cannot be decided: the reason would claim what nobody knows. */
        UNKNOWN,
        /** No check says anything of it: whoever gives it says it in words. */
        WORDS
    }

    /** Whether the reason may be given at all. */
    public boolean allowed() {
        return standing == Standing.BORNE_OUT || standing == Standing.WORDS;
    }
}
