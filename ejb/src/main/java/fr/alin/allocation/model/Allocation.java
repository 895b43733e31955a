package fr.alin.allocation.model;

import fr.alin.allocation.AllocationView;
import fr.alin.allocation.Award;
import fr.alin.allocation.ConditionDocument;
import fr.alin.candidature.CandidatureId;
import fr.alin.offer.OfferId;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the commission gave to a candidature, with the days on which it went on. */
@Entity
@Table(name = "allocation")
public class Allocation {
    @Id
    @Column(name = "candidature_id")
    private UUID candidatureId;

    @Column(name = "offer_id")
    private UUID offerId;

    private int rank;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "answer_days")
    private int answerDays;

    @Enumerated(EnumType.STRING)
    private @Nullable ConditionDocument condition;

    @Column(name = "condition_until")
    private @Nullable LocalDate conditionUntil;

    @Column(name = "condition_met_on")
    private @Nullable LocalDate conditionMetOn;

    @Column(name = "offered_on")
    private @Nullable LocalDate offeredOn;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "lease_signed_on")
    private @Nullable LocalDate leaseSignedOn;

    @Column(name = "moved_in_on")
    private @Nullable LocalDate movedInOn;

    @Column(name = "registry_told_at")
    private @Nullable Instant registryToldAt;

    /** The commission gives nothing any more. */
    @Column(name = "taken_back_on")
    private @Nullable LocalDate takenBackOn;

    @Version
    private int version;

    protected Allocation() {}

    public static Allocation of(Award award, OfferId offer, int answerDays, LocalDate decidedOn) {
        Allocation allocation = new Allocation();
        allocation.candidatureId = award.candidature().value();
        allocation.offerId = offer.value();
        allocation.decide(award, answerDays, decidedOn);
        return allocation;
    }

    /** The commission gives something else than before: what was offered is not any more. */
    public void correct(Award award, int days, LocalDate today) {
        decide(award, days, today);
        conditionMetOn = null;
        offeredOn = null;
        answerBy = null;
        remindedAt = null;
        takenBackOn = null;
    }

    /** The commission gives nothing any more. */
    public void takeBack(LocalDate today) {
        takenBackOn = today;
    }

    private void decide(Award award, int days, LocalDate today) {
        rank = award.rank();
        condition = award.condition();
        conditionUntil = award.until();
        answerDays = days;
        decidedOn = today;
    }

    /**
     * The document of the condition has come.
     *
     * @throws BusinessException {@code condition.over} after the last day of its term, {@code candidature.notPossible} without one
     */
    public void conditionMet(LocalDate today) {
        if (conditionUntil == null) {
            throw new BusinessException("candidature.notPossible");
        }
        if (today.isAfter(conditionUntil)) {
            throw new BusinessException("condition.over");
        }
        conditionMetOn = today;
    }

    /** The landlord offers the dwelling. */
    public void offered(LocalDate today, LocalDate lastDay) {
        offeredOn = today;
        answerBy = lastDay;
    }

    public void reminded(Instant now) {
        remindedAt = now;
    }

    /** @throws BusinessException {@code lease.day} unless it lies between the offer of the dwelling and today */
    public void leaseSigned(LocalDate day, LocalDate today) {
        if (offeredOn == null || day.isBefore(offeredOn) || day.isAfter(today)) {
            throw new BusinessException("lease.day");
        }
        leaseSignedOn = day;
    }

    /** @throws BusinessException {@code moveIn.day} unless it lies between the lease and today */
    public void movedIn(LocalDate day, LocalDate today) {
        if (leaseSignedOn == null || day.isBefore(leaseSignedOn) || day.isAfter(today)) {
            throw new BusinessException("moveIn.day");
        }
        movedInOn = day;
    }

    public void registryTold(Instant now) {
        registryToldAt = now;
    }

    /** @throws BusinessException {@code answer.over} after the last day of the delay */
    public void requireInTime(LocalDate today) {
        if (answerOver(today)) {
            throw new BusinessException("answer.over");
        }
    }

    public boolean answerOver(LocalDate today) {
        return answerBy != null && today.isAfter(answerBy);
    }

    public boolean conditionOver(LocalDate today) {
        return conditionMetOn == null && conditionUntil != null && today.isAfter(conditionUntil);
    }

    public boolean remindable(LocalDate latestAnswer) {
        return remindedAt == null && answerBy != null && !answerBy.isAfter(latestAnswer);
    }

    public boolean closable() {
        return movedInOn != null && registryToldAt == null;
    }

    public CandidatureId candidature() {
        return new CandidatureId(candidatureId);
    }

    public OfferId offer() {
        return new OfferId(offerId);
    }

    public int rank() {
        return rank;
    }

    public int answerDays() {
        return answerDays;
    }

    public @Nullable LocalDate leaseSignedOn() {
        return leaseSignedOn;
    }

    AllocationView view() {
        return new AllocationView(
                rank,
                decidedOn,
                condition,
                conditionUntil,
                conditionMetOn,
                offeredOn,
                answerBy,
                leaseSignedOn,
                movedInOn);
    }
}
