package fr.alin.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Wrong tries of a subject since a window began; the subject is a hash, so that the table names nobody. */
@Entity
@Table(name = "attempt_counter")
class AttemptCounter {
    @Id
    private String subject;

    private int failures;

    @Column(name = "window_start")
    private Instant windowStart;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected AttemptCounter() {}
}
