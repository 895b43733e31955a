package fr.alin.housingrequest.model;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and why a request has ended; a request in force has none. */
@Embeddable
class EndOfRequest {
    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closure_reason")
    private ClosureReason reason;

    protected EndOfRequest() {}

    static @Nullable EndOfRequest of(@Nullable Closure closure) {
        if (closure == null) {
            return null;
        }
        EndOfRequest end = new EndOfRequest();
        end.closedOn = closure.on();
        end.reason = closure.reason();
        return end;
    }

    Closure view() {
        return new Closure(closedOn, reason);
    }
}
