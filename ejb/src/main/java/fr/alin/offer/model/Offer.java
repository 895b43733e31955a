package fr.alin.offer.model;

import fr.alin.account.Actor;
import fr.alin.offer.OfferAction;
import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferWithdrawal;
import fr.alin.offer.OwnOffer;
import fr.alin.offer.OwnOfferView;
import fr.alin.offer.rules.OfferLifeCycle;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Deadline;
import fr.alin.shared.Euros;
import fr.alin.shared.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

/** A dwelling on offer, under conditions and until a deadline; only its life cycle moves it. */
@Entity
@Table(name = "offer")
public class Offer {
    @Id
    private UUID id;

    @Column(name = "dwelling_id")
    private UUID dwellingId;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    /** Null in a draft that lacks it, as charges and days are. */
    private @Nullable Euros rent;

    private @Nullable Euros charges;

    private @Nullable Euros deposit;

    private String description;

    @Column(name = "available_on")
    private @Nullable LocalDate availableOn;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private @Nullable LocalDate deadline;

    @Column(name = "commission_on")
    private @Nullable LocalDate commissionOn;

    /** When the draft was written last. */
    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    /** Why it was withdrawn, if it had been published. */
    @Enumerated(EnumType.STRING)
    private @Nullable OfferWithdrawal withdrawal;

    @Column(name = "reserved_employer_id")
    private @Nullable UUID reservedEmployerId;

    @Column(name = "maximum_effort_rate")
    private @Nullable Integer maximumEffortRate;

    @Column(name = "draw_seed")
    private String drawSeed;

    /** SHA-256 of the seed, made by the database. */
    @Column(name = "draw_hash", insertable = false, updatable = false)
    private String drawHash;

    /** That people say; given by the database. */
    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    /** The offer of the same dwelling that this one follows. */
    @Column(name = "follows_id")
    private @Nullable UUID followsId;

    @Version
    private int version;

    protected Offer() {}

    /** An offer of which nothing is known yet but the dwelling. */
    public static Offer draft(UUID dwelling, String seed, Instant now) {
        Offer draft = new Offer();
        draft.id = UUID.randomUUID();
        draft.dwellingId = dwelling;
        draft.status = OfferStatus.DRAFT;
        draft.description = "";
        draft.drawSeed = seed;
        draft.savedAt = now;
        return draft;
    }

    /** @throws BusinessException {@code offer.notPossible} once it is published: people have read what it says */
    public void write(OfferDraft terms, Instant now) {
        requireDraft();
        rent = terms.rent();
        charges = terms.charges();
        deposit = terms.deposit();
        availableOn = terms.availableOn();
        deadline = terms.deadline();
        commissionOn = terms.commissionOn();
        description = terms.description();
        maximumEffortRate = terms.maximumEffortRate();
        reservedEmployerId = terms.reservedEmployer();
        savedAt = now;
    }

    /** Whoever it suits can apply from now on. */
    public void publish(Actor agent, Instant now) {
        perform(OfferAction.PUBLISH, agent);
        publishedAt = now;
    }

    /** @throws BusinessException {@code offer.notPossible} once it is published */
    public void discard(Actor agent) {
        requireDraft();
        perform(OfferAction.WITHDRAW, agent);
    }

    /** @throws BusinessException {@code offer.notPossible} for a draft, which nobody waits for, and once it is over */
    public void withdraw(Actor agent, OfferWithdrawal why) {
        if (!published()) {
            throw new BusinessException("offer.notPossible");
        }
        perform(OfferAction.WITHDRAW, agent);
        withdrawal = why;
    }

    private void requireDraft() {
        if (status != OfferStatus.DRAFT) {
            throw new BusinessException("offer.notPossible");
        }
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    public void requireVersion(int shown) {
        if (version != shown) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    OwnOfferView own(OwnOffer offer, @Nullable String reservedName, int dwellingVersion) {
        OfferDraft terms = new OfferDraft(
                rent,
                charges,
                deposit,
                availableOn,
                deadline,
                commissionOn,
                description,
                maximumEffortRate,
                reservedEmployerId);
        return new OwnOfferView(
                offer,
                dwellingId,
                dwellingVersion,
                terms,
                reservedName,
                savedAt,
                publishedAt,
                OfferLifeCycle.TABLE.actions(status, Roles.LANDLORD),
                version);
    }

    /** Nobody applies any more. */
    public void close(Actor actor) {
        perform(OfferAction.CLOSE, actor);
    }

    /** The set goes to the landlord: facts and list stand still from now on. */
    public void send(Actor adviser) {
        perform(OfferAction.SEND, adviser);
    }

    /** The commission has allocated the dwelling. */
    public void place(Actor agent) {
        perform(OfferAction.PLACE, agent);
    }

    public void signLease(Actor agent) {
        perform(OfferAction.SIGN_LEASE, agent);
    }

    /** The landlord lets the dwelling otherwise. */
    public void giveBack(Actor adviser) {
        perform(OfferAction.RETURN, adviser);
    }

    public void publishAgain(Actor adviser) {
        perform(OfferAction.PUBLISH_AGAIN, adviser);
    }

    /** Another offer of the same dwelling, on the same conditions, with a draw of its own. */
    public Offer next(LocalDate lastDay, String seed, Instant now, LocalDate today) {
        Offer next = new Offer();
        next.id = UUID.randomUUID();
        next.followsId = id;
        next.dwellingId = dwellingId;
        next.status = OfferStatus.PUBLISHED;
        next.rent = rent;
        next.charges = charges;
        next.description = description;
        next.deposit = deposit;
        next.availableOn = availableOn == null || availableOn.isBefore(today) ? today : availableOn;
        next.publishedAt = now;
        next.deadline = lastDay;
        next.reservedEmployerId = reservedEmployerId;
        next.maximumEffortRate = maximumEffortRate;
        next.drawSeed = seed;
        return next;
    }

    /** Published, and its last day is over. */
    public boolean pastDeadline(LocalDate today) {
        return status == OfferStatus.PUBLISHED && Deadline.passed(deadline(), today);
    }

    public boolean closed() {
        return status == OfferStatus.CLOSED;
    }

    OfferStatus status() {
        return status;
    }

    public OfferId id() {
        return new OfferId(id);
    }

    /** Whether people have seen it. */
    public boolean published() {
        return publishedAt != null;
    }

    public UUID dwellingId() {
        return dwellingId;
    }

    /** Of an offer that is published. */
    public LocalDate deadline() {
        return Objects.requireNonNull(deadline);
    }

    int number() {
        return number;
    }

    private void perform(OfferAction action, Actor actor) {
        status = OfferLifeCycle.TABLE
                .after(status, action, actor.roles())
                .orElseThrow(() -> new BusinessException("offer.notPossible"));
    }
}
