package fr.alin.caleol.model;

import fr.alin.caleol.Correction;
import fr.alin.caleol.CorrectionReason;
import fr.alin.offer.OfferId;
import fr.alin.selection.FewerReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
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

    /** The dwelling on an earlier agenda on which it is decided anew. */
    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Enumerated(EnumType.STRING)
    @Column(name = "correction_reason")
    private @Nullable CorrectionReason correctionReason;

    @Column(name = "correction_words")
    private @Nullable String correctionWords;

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

    static AgendaItem correcting(
            UUID sitting, AgendaItem earlier, int place, CorrectionReason reason, @Nullable String words) {
        AgendaItem item = of(sitting, earlier.offer(), place);
        item.correctsId = earlier.id;
        item.correctionReason = reason;
        item.correctionWords = words;
        return item;
    }

    /** Why it is decided on anew; empty for the first time. */
    Optional<Correction> correction(@Nullable Sitting corrected) {
        return corrected == null
                ? Optional.empty()
                : Optional.of(new Correction(
                        corrected.id(),
                        corrected.minutesNumber(),
                        corrected.about().heldOn(),
                        Objects.requireNonNull(correctionReason),
                        correctionWords));
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
