package fr.alin.housingrequest.model;

import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentReview;
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

/** What an adviser thinks of a document; one stands a request and kind, earlier ones stay for the trail. */
@Entity
@Table(name = "document_review")
class DocumentReviewEntry {
    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "deposited_on")
    private LocalDate depositedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DocumentFlaw flaw;

    @Column(name = "adviser_id")
    private UUID adviserId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected DocumentReviewEntry() {}

    static DocumentReviewEntry of(UUID request, DocumentReview review, UUID adviser, Instant now) {
        DocumentReviewEntry entry = new DocumentReviewEntry();
        entry.id = UUID.randomUUID();
        entry.requestId = request;
        entry.kind = review.kind();
        entry.depositedOn = review.depositedOn();
        entry.flaw = review.flaw();
        entry.adviserId = adviser;
        entry.recordedAt = now;
        return entry;
    }
}
