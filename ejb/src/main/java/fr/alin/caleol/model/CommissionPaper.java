package fr.alin.caleol.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Minutes, or the letter to an applicant, as they were printed; the database refuses to change them. */
@Entity
@Immutable
@Table(name = "commission_paper")
class CommissionPaper {
    @Id
    private UUID id;

    @Column(name = "sitting_id")
    private UUID sittingId;

    /** Null for the minutes. */
    @Column(name = "candidature_id")
    private @Nullable UUID candidatureId;

    private String number;

    private String sha256;

    /** Null once the account was erased that a letter was written to. */
    private byte @Nullable [] pdf;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CommissionPaper() {}

    static CommissionPaper of(
            UUID sitting, @Nullable UUID candidature, String number, byte[] pdf, String sha256, Instant now) {
        CommissionPaper paper = new CommissionPaper();
        paper.id = UUID.randomUUID();
        paper.sittingId = sitting;
        paper.candidatureId = candidature;
        paper.number = number;
        paper.pdf = pdf;
        paper.sha256 = sha256;
        paper.madeAt = now;
        return paper;
    }
}
