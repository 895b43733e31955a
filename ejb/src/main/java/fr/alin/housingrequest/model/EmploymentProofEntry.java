package fr.alin.housingrequest.model;

import fr.alin.housingrequest.EmploymentProofKind;
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

/** What proved an employment; one stands a request and SIRET, earlier ones stay for the trail. */
@Entity
@Table(name = "employment_proof")
class EmploymentProofEntry {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    private String siret;

    @Enumerated(EnumType.STRING)
    private EmploymentProofKind kind;

    private @Nullable LocalDate since;

    @Column(name = "adviser_id")
    private @Nullable UUID adviserId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected EmploymentProofEntry() {}

    static EmploymentProofEntry of(
            UUID request,
            String siret,
            EmploymentProofKind kind,
            @Nullable LocalDate since,
            @Nullable UUID adviser,
            Instant now) {
        EmploymentProofEntry entry = new EmploymentProofEntry();
        entry.id = UUID.randomUUID();
        entry.requestId = request;
        entry.siret = siret;
        entry.kind = kind;
        entry.since = since;
        entry.adviserId = adviser;
        entry.recordedAt = now;
        return entry;
    }
}
