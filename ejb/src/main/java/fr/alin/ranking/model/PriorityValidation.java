package fr.alin.ranking.model;

import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.Proof;
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

/** A priority ground that an adviser has seen proved: the code, the kind of proof and its date, nothing of its content. */
@Entity
@Table(name = "priority_validation")
class PriorityValidation {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private PriorityGround ground;

    @Enumerated(EnumType.STRING)
    private Proof proof;

    @Column(name = "proved_on")
    private LocalDate provedOn;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Column(name = "validated_at")
    private Instant validatedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected PriorityValidation() {}

    static PriorityValidation of(
            UUID request, PriorityGround ground, Proof proof, LocalDate provedOn, UUID adviser, Instant now) {
        PriorityValidation validation = new PriorityValidation();
        validation.id = UUID.randomUUID();
        validation.requestId = request;
        validation.ground = ground;
        validation.proof = proof;
        validation.provedOn = provedOn;
        validation.adviserId = adviser;
        validation.validatedAt = now;
        return validation;
    }
}
