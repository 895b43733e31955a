package fr.alin.housingrequest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The end of a request.
 *
 * @param on last day; for an attribution the one on which the lease was signed
 */
public record Closure(LocalDate on, ClosureReason reason) {
    /**
     * What stands after the registry was read again. It owns the request, but a lease that is signed does not come undone
     * because the registry has not heard of it, or has struck the request off for something else meanwhile.
     *
     * @param known what stood before, null for a request in force
     * @param read what the registry says now, null for a request in force
     */
    public static @Nullable Closure standing(@Nullable Closure known, @Nullable Closure read) {
        return attributed(known) && !attributed(read) ? known : read;
    }

    /** As the trail holds it, at most 22 characters. */
    public String code() {
        return on + " " + reason;
    }

    private static boolean attributed(@Nullable Closure closure) {
        return closure != null && closure.reason == ClosureReason.ATTRIBUTION;
    }
}
