package fr.alin.caleol.model;

import fr.alin.offer.OfferId;
import fr.alin.selection.FewerReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dwelling on the agenda of a sitting. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {
    @Id
    private UUID id;

    @Column(name = "sitting_id")
    private UUID sittingId;

    @Column(name = "offer_id")
    private UUID offerId;

    private int place;

    /** Its sitting is not over: no other one has the offer. */
    private boolean open;

    @Enumerated(EnumType.STRING)
    private @Nullable FewerReason fewer;

    @Column(name = "casting_vote")
    private boolean castingVote;

    @Version
    private int version;

    protected AgendaItem() {}

    static AgendaItem of(UUID sitting, OfferId offer, int place) {
        AgendaItem item = new AgendaItem();
        item.id = UUID.randomUUID();
        item.sittingId = sitting;
        item.offerId = offer.value();
        item.place = place;
        item.open = true;
        return item;
    }

    /** Notes what concerns the whole dwelling. */
    public void note(@Nullable FewerReason reason, boolean mayorDecided) {
        fewer = reason;
        castingVote = mayorDecided;
    }

    int place() {
        return place;
    }

    void over() {
        open = false;
    }

    public UUID id() {
        return id;
    }

    public OfferId offer() {
        return new OfferId(offerId);
    }
}
