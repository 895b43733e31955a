package fr.alin.study.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.DocumentState;
import fr.alin.shared.Today;
import fr.alin.study.AskedDocuments;
import fr.alin.study.RequestDocuments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Documents that an adviser asked for, open until they have come. */
@Entity
@Table(name = "document_request")
public class DocumentRequest {
    @Id
    private UUID id;

    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<DocumentKind> kinds;

    private @Nullable String message;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Version
    private int version;

    protected DocumentRequest() {}

    public static DocumentRequest open(
            CandidatureId file, UUID adviser, RequestDocuments command, @Nullable String text, Instant now) {
        DocumentRequest request = new DocumentRequest();
        request.id = UUID.randomUUID();
        request.candidatureId = file.value();
        request.kinds = command.kinds().stream().sorted().toList();
        request.message = text;
        request.askedBy = adviser;
        request.askedAt = now;
        request.dueOn = command.dueOn();
        return request;
    }

    public CandidatureId candidature() {
        return new CandidatureId(candidatureId);
    }

    public void receive(Instant now) {
        receivedAt = now;
    }

    /** Whether the registry now has every document asked for, deposited on the day of asking or later. */
    public boolean answeredBy(List<DocumentState> deposited) {
        LocalDate asked = LocalDate.ofInstant(askedAt, Today.PARIS);
        return kinds.stream().allMatch(kind -> deposited.stream()
                .anyMatch(document -> document.kind() == kind && document.receivedSince(asked)));
    }

    public AskedDocuments view() {
        return new AskedDocuments(kinds, askedAt, dueOn, message);
    }
}
