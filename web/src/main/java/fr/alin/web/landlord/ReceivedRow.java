package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;
import fr.alin.reception.ReceivedItem;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;

/** A received file in its list: every text ready. */
public class ReceivedRow {
    private static final Formats FORMATS = new Formats();

    private final ReceivedItem item;

    ReceivedRow(ReceivedItem item) {
        this.item = item;
    }

    /** Empty for a candidature that is over: nothing of it is shown any more. */
    public String getUrl() {
        return item.name() == null ? "" : "/bailleur/dossier?ref=" + item.id();
    }

    /** Of a candidature that is over only that it is. */
    public String getName() {
        return item.name() == null ? Words.format("received.closed") : item.name();
    }

    /** How it ended and when; empty while it is active. */
    public String getOutcome() {
        if (item.status().active()) {
            return "";
        }
        return item.overAt() == null ? ended() : Words.format("received.ended", ended(), FORMATS.dayOf(item.overAt()));
    }

    private String ended() {
        return switch (item.status()) {
            case RELEASED -> Words.format("received.withdrawn");
            case CANCELLED -> Words.format("received.cancelled");
            default -> Words.format("candidature.status." + item.status());
        };
    }

    public String getOffer() {
        return Typology.of(item.rooms()) + " " + FORMATS.typographic(item.commune());
    }

    public String getOfferNumber() {
        return OfferNumber.write(item.offer());
    }

    public int getPlace() {
        return item.place();
    }

    public String getGroup() {
        return item.group() == null ? "" : Words.format("received.group", item.group());
    }

    public String getPersons() {
        return item.persons() == null ? "" : Words.format("received.persons", item.persons());
    }

    public String getSentOn() {
        return FORMATS.dayOf(item.sentAt());
    }
}
