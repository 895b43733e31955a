package fr.alin.completion.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.completion.AskCompletion;
import fr.alin.completion.CompletionView;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
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

/** Documents that a landlord asked for, open until they are answered or not asked for any more. */
@Entity
@Table(name = "completion_request")
public class CompletionRequest {
    @Id
    private UUID id;

    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<DocumentKind> kinds;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private @Nullable String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private int version;

    protected CompletionRequest() {}

    public static CompletionRequest of(
            CandidatureId candidature, AskCompletion command, @Nullable String words, Instant now) {
        CompletionRequest request = new CompletionRequest();
        request.id = UUID.randomUUID();
        request.candidatureId = candidature.value();
        request.kinds = command.kinds().stream().sorted().toList();
        request.dueOn = command.dueOn();
        request.words = words;
        request.askedAt = now;
        return request;
    }

    /**
     * The applicant says that all is deposited.
     *
     * @return false when that was said before
     * @throws BusinessException {@code completion.over} when it is not asked for any more
     */
    public boolean answer(Instant now) {
        if (withdrawnAt != null) {
            throw new BusinessException("completion.over");
        }
        if (answeredAt != null) {
            return false;
        }
        answeredAt = now;
        return true;
    }

    /** @throws BusinessException {@code completion.over} unless it waits */
    public void withdraw(Instant now) {
        if (!open()) {
            throw new BusinessException("completion.over");
        }
        withdrawnAt = now;
    }

    /** Whether it waits, was asked on an earlier day, nobody was reminded of it, and its last day is near. */
    public boolean remindable(LocalDate today, LocalDate latest) {
        return open()
                && remindedAt == null
                && LocalDate.ofInstant(askedAt, Today.PARIS).isBefore(today)
                && !dueOn.isBefore(today)
                && !dueOn.isAfter(latest);
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    private boolean open() {
        return answeredAt == null && withdrawnAt == null;
    }

    public UUID id() {
        return id;
    }

    public CandidatureId candidature() {
        return new CandidatureId(candidatureId);
    }

    public CompletionView view() {
        return new CompletionView(id, kinds, dueOn, words, askedAt, answeredAt, withdrawnAt);
    }
}
