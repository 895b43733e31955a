package fr.alin.caleol.model;

import fr.alin.account.Actor;
import fr.alin.caleol.SittingAction;
import fr.alin.caleol.SittingDraft;
import fr.alin.caleol.SittingStatus;
import fr.alin.caleol.rules.SittingLifeCycle;
import fr.alin.shared.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sitting of a landlord's commission. */
@Entity
@Table(name = "sitting")
public class Sitting {
    @Id
    private UUID id;

    @Column(name = "landlord_id")
    private UUID landlordId;

    private @Nullable Integer number;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "starts_at")
    private LocalTime startsAt;

    private String place;

    private boolean remote;

    private int quorum;

    @Column(name = "answer_days")
    private int answerDays;

    @Enumerated(EnumType.STRING)
    private SittingStatus status;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String observations;

    @Version
    private int version;

    protected Sitting() {}

    public static Sitting plan(UUID landlord, SittingDraft about) {
        Sitting sitting = new Sitting();
        sitting.id = UUID.randomUUID();
        sitting.landlordId = landlord;
        sitting.status = SittingStatus.PLANNED;
        sitting.write(about);
        return sitting;
    }

    public void change(Actor agent, SittingDraft about) {
        perform(SittingAction.CHANGE, agent);
        write(about);
    }

    /** Who is called may still change while it sits: somebody comes whom nobody expected. */
    public void requireAmendable() {
        if (!status.allows(SittingAction.CHANGE) && !status.allows(SittingAction.RECORD)) {
            throw new BusinessException("sitting.notPossible");
        }
    }

    /** @throws BusinessException {@code sitting.early} before its day */
    public void open(Actor agent, Instant now, LocalDate today) {
        if (today.isBefore(heldOn)) {
            throw new BusinessException("sitting.early");
        }
        perform(SittingAction.OPEN, agent);
        openedAt = now;
        // Minutes say when it was held.
        heldOn = today;
    }

    public void observe(Actor agent, @Nullable String text) {
        perform(SittingAction.RECORD, agent);
        observations = text;
    }

    /** Suspends, resumes, cancels, or records what stands in other rows. */
    public void move(SittingAction action, Actor agent) {
        perform(action, agent);
    }

    public void close(Actor agent, int given, Instant now) {
        perform(SittingAction.CLOSE, agent);
        number = given;
        closedAt = now;
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    public void requireVersion(int shown) {
        if (version != shown) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID landlordId() {
        return landlordId;
    }

    public SittingDraft about() {
        return new SittingDraft(heldOn, startsAt, place, remote, quorum, answerDays);
    }

    private void write(SittingDraft about) {
        heldOn = about.heldOn();
        startsAt = about.startsAt();
        place = about.place();
        remote = about.remote();
        quorum = about.quorum();
        answerDays = about.answerDays();
    }

    private void perform(SittingAction action, Actor agent) {
        status = SittingLifeCycle.TABLE
                .after(status, action, agent.roles())
                .orElseThrow(() -> new BusinessException("sitting.notPossible"));
    }

    /** @throws NullPointerException before it is closed */
    String minutesNumber() {
        return heldOn.getYear() + "-" + Objects.requireNonNull(number);
    }

    @Nullable
    Integer number() {
        return number;
    }

    SittingStatus status() {
        return status;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String observations() {
        return observations;
    }

    int version() {
        return version;
    }
}
