package fr.alin.housingrequest.model;

import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentReview;
import fr.alin.housingrequest.DocumentState;
import fr.alin.housingrequest.RegistryRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Row of a document deposited with the registry; its content stays there. */
@Embeddable
public class DepositedDocument {
    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "deposited_on")
    private LocalDate depositedOn;

    private String status;

    protected DepositedDocument() {}

    DepositedDocument(DocumentKind kind, LocalDate depositedOn, String status) {
        this.kind = kind;
        this.depositedOn = depositedOn;
        this.status = status;
    }

    static DepositedDocument of(RegistryRequest.Document document) {
        return new DepositedDocument(document.kind(), document.depositedOn(), document.status());
    }

    /** Each mandatory kind, there or missing, and whatever was deposited beyond. */
    static List<DocumentState> states(
            List<DepositedDocument> documents, Set<DocumentKind> required, List<DocumentReview> reviews) {
        return Arrays.stream(DocumentKind.values())
                .map(kind -> documents.stream()
                        .filter(document -> document.kind == kind)
                        .findFirst()
                        .map(document -> document.state(required.contains(kind), reviews))
                        .orElse(new DocumentState(kind, required.contains(kind), "MISSING", null, null)))
                .filter(state -> state.mandatory() || !state.missing())
                .toList();
    }

    /** A review of what was deposited before says nothing of it. */
    private DocumentState state(boolean mandatory, List<DocumentReview> reviews) {
        DocumentReview own = reviews.stream()
                .filter(review -> review.kind() == kind && review.depositedOn().equals(depositedOn))
                .findFirst()
                .orElse(null);
        return new DocumentState(kind, mandatory, status, depositedOn, own);
    }
}
