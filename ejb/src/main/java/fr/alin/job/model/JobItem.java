package fr.alin.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An item of a job that failed: it waits for its next attempt, or is parked. What succeeds leaves no row. */
@Entity
@Table(name = "job_item")
class JobItem {
    /** Which item of which job. */
    @Embeddable
    record Key(String job, UUID item) {}

    @EmbeddedId
    private Key key;

    private boolean parked;

    private int attempts;

    private String failure;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "created_at")
    private Instant createdAt;

    protected JobItem() {}
}
