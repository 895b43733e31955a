package fr.alin.employer.model;

import fr.alin.employer.EmployerProof;
import fr.alin.employer.RecordEvidence;
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

/** What an adviser has seen of an employer that is not registered; one stands a SIRET, earlier ones stay for the trail. */
@Entity
@Table(name = "employer_evidence")
class EvidenceEntry {
    @Id
    private UUID id;

    private String siret;

    private int headcount;

    private boolean agricultural;

    @Enumerated(EnumType.STRING)
    private EmployerProof proof;

    @Column(name = "proved_on")
    private LocalDate provedOn;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected EvidenceEntry() {}

    static EvidenceEntry of(String siret, RecordEvidence seen, UUID adviser, Instant now) {
        EvidenceEntry entry = new EvidenceEntry();
        entry.id = UUID.randomUUID();
        entry.siret = siret;
        entry.headcount = seen.headcount();
        entry.agricultural = seen.agricultural();
        entry.proof = seen.proof();
        entry.provedOn = seen.provedOn();
        entry.adviserId = adviser;
        entry.recordedAt = now;
        return entry;
    }
}
