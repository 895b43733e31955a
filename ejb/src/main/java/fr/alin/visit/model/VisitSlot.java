package fr.alin.visit.model;

import fr.alin.offer.OfferId;
import fr.alin.shared.BusinessException;
import fr.alin.visit.SlotDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A time at which a dwelling can be visited, for so many households. */
@Entity
@Table(name = "visit_slot")
public class VisitSlot {
    @Id
    private UUID id;

    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "starts_at")
    private Instant startsAt;

    private int minutes;

    private int places;

    private boolean withdrawn;

    @Version
    private int version;

    protected VisitSlot() {}

    public static VisitSlot of(OfferId offer, Instant start, SlotDraft draft) {
        VisitSlot slot = new VisitSlot();
        slot.id = UUID.randomUUID();
        slot.offerId = offer.value();
        slot.startsAt = start;
        slot.minutes = Objects.requireNonNull(draft.minutes());
        slot.places = Objects.requireNonNull(draft.places());
        return slot;
    }

    /** @throws BusinessException {@code visits.gone} when it is withdrawn already, {@code visits.begun} once it has begun */
    public void withdraw(Instant now) {
        if (withdrawn) {
            throw new BusinessException("visits.gone");
        }
        if (begun(now)) {
            throw new BusinessException("visits.begun");
        }
        withdrawn = true;
    }

    /** @throws BusinessException {@code visit.gone} for one that is withdrawn, or has begun */
    public void requireOpen(Instant now) {
        if (withdrawn || begun(now)) {
            throw new BusinessException("visit.gone");
        }
    }

    public boolean begun(Instant now) {
        return !startsAt.isAfter(now);
    }

    public UUID id() {
        return id;
    }

    public boolean of(OfferId offer) {
        return offerId.equals(offer.value());
    }

    int places() {
        return places;
    }
}
