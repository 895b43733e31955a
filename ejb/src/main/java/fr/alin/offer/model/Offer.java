package fr.alin.offer.model;

import fr.alin.account.Actor;
import fr.alin.offer.OfferAction;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.rules.OfferLifeCycle;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Deadline;
import fr.alin.shared.Euros;
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

    private Euros rent;

    private Euros charges;

    private String description;

    @Column(name = "available_on")
    private LocalDate availableOn;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private LocalDate deadline;

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
    @Column(insertable = false, updatable = false)
    private int number;

    /** The offer of the same dwelling that this one follows. */
    @Column(name = "follows_id")
    private @Nullable UUID followsId;

    @Version
    private int version;

    protected Offer() {}

    /** Nobody applies any more. */
    public void close(Actor actor) {
        perform(OfferAction.CLOSE, actor);
    }

    /** The set goes to the landlord: facts and list stand still from now on. */
    public void send(Actor adviser) {
        perform(OfferAction.SEND, adviser);
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
        next.availableOn = availableOn.isBefore(today) ? today : availableOn;
        next.publishedAt = now;
        next.deadline = lastDay;
        next.reservedEmployerId = reservedEmployerId;
        next.maximumEffortRate = maximumEffortRate;
        next.drawSeed = seed;
        return next;
    }

    /** Published, and its last day is over. */
    public boolean pastDeadline(LocalDate today) {
        return status == OfferStatus.PUBLISHED && Deadline.passed(deadline, today);
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

    public LocalDate deadline() {
        return deadline;
    }

    private void perform(OfferAction action, Actor actor) {
        status = OfferLifeCycle.TABLE
                .after(status, action, actor.roles())
                .orElseThrow(() -> new BusinessException("offer.notPossible"));
    }
}
