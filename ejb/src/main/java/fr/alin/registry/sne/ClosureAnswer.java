package fr.alin.registry.sne;

import fr.alin.housingrequest.Closure;
import org.jspecify.annotations.Nullable;

/**
 * What the registry said to the end of a request.
 *
 * @param found how the request had ended before; null unless it had
 */
public record ClosureAnswer(Outcome outcome, @Nullable Closure found) {
    /** What became of it there. */
    enum Outcome {
        CLOSED,
        ALREADY_CLOSED,
        UNKNOWN
    }

    static final ClosureAnswer CLOSED = new ClosureAnswer(Outcome.CLOSED, null);
    static final ClosureAnswer UNKNOWN = new ClosureAnswer(Outcome.UNKNOWN, null);

    static ClosureAnswer already(Closure found) {
        return new ClosureAnswer(Outcome.ALREADY_CLOSED, found);
    }

    /** As the trail holds it, at most 40 characters. */
    public String code() {
        return found == null ? outcome.name() : outcome + " " + found.code();
    }
}
