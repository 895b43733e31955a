package fr.alin.ranking.model;

import fr.alin.ranking.Criterion;
import fr.alin.ranking.SituationProof;
import fr.alin.ranking.SituationState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an adviser has seen of a situation; one stands a request and situation, earlier ones stay for the trail. */
@Entity
@Table(name = "situation_review")
class SituationReviewEntry {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Criterion situation;

    @Enumerated(EnumType.STRING)
    private SituationState outcome;

    @Enumerated(EnumType.STRING)
    private SituationProof proof;

    @Column(name = "proved_on")
    private LocalDate provedOn;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected SituationReviewEntry() {}

    static SituationReviewEntry of(
            UUID request,
            Criterion situation,
            SituationState outcome,
            SituationProof proof,
            LocalDate provedOn,
            UUID adviser,
            Instant now) {
        SituationReviewEntry entry = new SituationReviewEntry();
        entry.id = UUID.randomUUID();
        entry.requestId = request;
        entry.situation = situation;
        entry.outcome = outcome;
        entry.proof = proof;
        entry.provedOn = provedOn;
        entry.adviserId = adviser;
        entry.recordedAt = now;
        return entry;
    }
}
