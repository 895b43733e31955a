package fr.alin.candidature.model;

import fr.alin.account.Actor;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.FrozenFacts;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.JudgedCheck;
import fr.alin.candidature.rules.CandidatureLifeCycle;
import fr.alin.eligibility.Outcome;
import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.FrenchDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An application of a request to an offer, from the first click to its end. */
@Entity
@Table(name = "candidature")
public class Candidature {
    @Id
    private UUID id;

    private String number;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "offer_id")
    private UUID offerId;

    @Enumerated(EnumType.STRING)
    private CandidatureStatus status;

    /** As the status says; what the indexes and I1 rest on. */
    private boolean active;

    /** As the status says: one of an offer at most (I2). */
    @Column(name = "holds_home")
    private boolean holdsHome;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private FrozenFacts facts;

    /** Judged while a table of the law was missing. */
    @Column(name = "awaits_law")
    private boolean awaitsLaw;

    private @Nullable String reason;

    private @Nullable String message;

    @Column(name = "adviser_id")
    private @Nullable UUID adviserId;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected Candidature() {}

    /** A new application; its facts are kept as they were judged. */
    public static Candidature apply(Application application, String number, Instant now) {
        Candidature candidature = new Candidature();
        candidature.id = UUID.randomUUID();
        candidature.number = number;
        candidature.requestId = application.requestId();
        candidature.accountId = application.accountId();
        candidature.offerId = application.offerId();
        candidature.moveTo(CandidatureStatus.APPLIED);
        candidature.appliedAt = now;
        candidature.dueOn = application.dueOn();
        candidature.keep(application.facts());
        return candidature;
    }

    /**
     * The rules were asked again: figures, limits and texts of today, and what an adviser should look at.
     *
     * @return false when they say what they had said
     */
    public boolean judged(FrozenFacts now) {
        boolean changed = !facts.equals(now);
        if (changed) {
            keep(now);
        }
        return changed;
    }

    public void cancel(Actor actor, Instant now) {
        perform(CandidatureAction.CANCEL, actor);
        decidedAt = now;
    }

    /** Stops the clock of the study: what is due next are the documents. */
    public void requestDocuments(Actor adviser, LocalDate documentsDueOn) {
        requireHolder(holds(adviser));
        perform(CandidatureAction.REQUEST_DOCUMENTS, adviser);
        dueOn = documentsDueOn;
    }

    /** The documents are there: the study has its full delay again. */
    public void receiveDocuments(Actor actor, LocalDate studyDueOn) {
        perform(CandidatureAction.RECEIVE_DOCUMENTS, actor);
        dueOn = studyDueOn;
    }

    /** @throws BusinessException {@code file.notTaken}, {@code file.takenByAnother} */
    public void requireHeldBy(Actor adviser) {
        requireHolder(holds(adviser));
    }

    /** @throws BusinessException {@code file.takenByAnother}, {@code candidature.notPossible} */
    public void take(Actor adviser, Instant now) {
        requireHolder(adviserId == null || holds(adviser));
        perform(CandidatureAction.TAKE, adviser);
        adviserId = adviser.account();
        takenAt = now;
    }

    /** @throws BusinessException {@code file.takenByAnother}, {@code candidature.notPossible} */
    public void release(Actor adviser) {
        requireHolder(holds(adviser));
        perform(CandidatureAction.RELEASE, adviser);
        adviserId = null;
        takenAt = null;
    }

    /** Gives the file to an adviser, whoever has it. */
    public void reassign(Actor supervisor, UUID adviser, Instant now) {
        perform(CandidatureAction.REASSIGN, supervisor);
        adviserId = adviser;
        takenAt = now;
    }

    /** Takes the validation back: the study has its full delay again. */
    public void reopen(Actor supervisor, LocalDate studyDueOn) {
        perform(CandidatureAction.REOPEN, supervisor);
        dueOn = studyDueOn;
        decidedAt = null;
        message = null;
    }

    /** A proof is recorded by whoever studies the file, while the candidature can still win by it. */
    public void recordProof(Actor adviser) {
        requireHolder(holds(adviser));
        perform(CandidatureAction.RECORD_PROOF, adviser);
    }

    public void validate(Actor adviser, @Nullable String text, Instant now) {
        requireHolder(holds(adviser));
        perform(CandidatureAction.VALIDATE, adviser);
        decidedAt = now;
        message = text;
    }

    public void invalidate(Actor adviser, InvalidationReason coded, @Nullable String text, Instant now) {
        requireHolder(holds(adviser));
        perform(CandidatureAction.INVALIDATE, adviser);
        decidedAt = now;
        reason = coded.code();
        message = text;
    }

    /** It goes to the landlord with the set: the choice is an adviser's, whoever has studied the file. */
    public void send(Actor adviser, Instant now) {
        perform(CandidatureAction.SEND, adviser);
        decidedAt = now;
    }

    /** What the commission, the applicant or the landlord does once it was sent; no reason and no words go with it. */
    public void proceed(CandidatureAction action, Actor actor, Instant now) {
        perform(action, actor);
        decidedAt = now;
        message = null;
    }

    /**
     * It ends for a reason: it is let go, the offer is withdrawn, the commission does not allocate, another one has the lease.
     *
     * @param code of the reason
     * @param text what the applicant is told beside it; null for nothing
     */
    public void end(CandidatureAction action, Actor actor, String code, @Nullable String text, Instant now) {
        perform(action, actor);
        decidedAt = now;
        reason = code;
        message = text;
    }

    /**
     * The commission takes its decision back and decides anew, at once: nobody meets it in between.
     *
     * @param code of the ground of a refusal, null for what gives
     * @param text what the applicant is told beside it; null for nothing
     */
    public void reconsider(
            CandidatureAction decision, Actor agent, @Nullable String code, @Nullable String text, Instant now) {
        perform(CandidatureAction.RECONSIDER, agent);
        perform(decision, agent);
        decidedAt = now;
        reason = code;
        message = text;
    }

    /** Leaves number, status, reason and dates, and what each rule said: no words, no figure of the household. */
    void erase() {
        message = null;
        facts = facts.withoutFigures();
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page showed an older state */
    public void requireVersion(int shown) {
        if (shown != version) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    /** What its mails say of itself. */
    Map<String, String> mailValues() {
        return Map.of("number", number, "due", FrenchDay.of(dueOn), "message", Objects.requireNonNullElse(message, ""));
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** What was judged of a rule, when the rule does not let the candidature pass without a word. */
    Optional<JudgedCheck> failing(Collection<String> rules) {
        return facts.checks().stream()
                .filter(check -> rules.contains(check.rule()))
                .filter(check -> check.outcome() == Outcome.FAILED || check.outcome() == Outcome.WARNING)
                .findFirst();
    }

    public CandidatureId id() {
        return new CandidatureId(id);
    }

    public UUID requestId() {
        return requestId;
    }

    public OfferId offerId() {
        return new OfferId(offerId);
    }

    public UUID accountId() {
        return accountId;
    }

    public CandidatureStatus status() {
        return status;
    }

    private void requireHolder(boolean allowed) {
        if (!allowed) {
            throw new BusinessException(adviserId == null ? "file.notTaken" : "file.takenByAnother");
        }
    }

    private boolean holds(Actor adviser) {
        return adviserId != null && adviserId.equals(adviser.account());
    }

    private void perform(CandidatureAction action, Actor actor) {
        moveTo(CandidatureLifeCycle.TABLE
                .after(status, action, actor.roles())
                .orElseThrow(() -> new BusinessException("candidature.notPossible")));
    }

    private void moveTo(CandidatureStatus next) {
        status = next;
        active = next.active();
        holdsHome = next.holdsHome();
    }

    private void keep(FrozenFacts judged) {
        facts = judged;
        awaitsLaw = judged.awaitsLaw();
    }
}
