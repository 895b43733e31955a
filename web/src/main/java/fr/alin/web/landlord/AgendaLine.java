package fr.alin.web.landlord;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Correction;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.offer.OfferNumber;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.UUID;

/** A dwelling on the agenda, in words. */
public class AgendaLine {
    private static final Formats FORMATS = new Formats();

    private final AgendaView item;

    AgendaLine(AgendaView item) {
        this.item = item;
    }

    public UUID getId() {
        return item.id();
    }

    /** "2. T3 Drancy, 61 m², 566 €, PLUS". */
    public String getTitle() {
        return Words.format(
                "agenda.title",
                item.place(),
                Typology.of(item.rooms()),
                FORMATS.typographic(item.commune()),
                FORMATS.squareMetres(item.surface()),
                FORMATS.euros(item.rent()),
                item.financing().name());
    }

    public String getOffer() {
        return OfferNumber.write(item.number());
    }

    public String getFiles() {
        long decided =
                item.files().stream().filter(file -> file.decided() != null).count();
        return Words.format("agenda.files", Math.max(decided, item.examined().size()));
    }

    /** What it is decided on anew for, after which sitting; empty for the first time. */
    public String getCorrection() {
        Correction correction = item.correction();
        return correction == null
                ? ""
                : Words.format(
                        "correction.line",
                        FORMATS.day(correction.heldOn()),
                        Words.format("correction." + correction.reason()));
    }

    /** Fewer than three files are examined: a reason is asked for. */
    public boolean isFew() {
        return item.looked() < ClosingRules.LEAST_FILES;
    }
}
