package fr.alin.web.adviser;

import fr.alin.offer.OfferNumber;
import fr.alin.reporting.Answer;
import fr.alin.reporting.Figure;
import fr.alin.reporting.LeaseItem;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;

/** A signed lease in the list behind a figure. */
public class ObjectiveLease {
    private static final Formats FORMATS = new Formats();

    private final LeaseItem item;
    private final Figure figure;

    ObjectiveLease(LeaseItem item, Figure figure) {
        this.item = item;
        this.figure = figure;
    }

    /** The adviser's file. */
    public String getUrl() {
        return "/conseiller/dossier?ref=" + item.id();
    }

    /** For example "T2 Saint-Ouen-sur-Seine". */
    public String getTitle() {
        return Typology.of(item.rooms()) + " " + FORMATS.typographic(item.commune());
    }

    public String getOffer() {
        return OfferNumber.write(item.offer());
    }

    public String getSignedOn() {
        return FORMATS.day(item.signedOn());
    }

    public String getLandlord() {
        return item.landlord();
    }

    /** A dash for a household of which nothing is known any more. */
    public String getPersons() {
        return item.persons() == 0 ? "–" : String.valueOf(item.persons());
    }

    public String getAnswer() {
        return item.ground() != null && figure == Figure.PRIORITY
                ? Words.format("objectives.ground." + item.ground())
                : Words.format("objectives.answer." + figure + "." + item.answer());
    }

    public String getTone() {
        return item.answer() == Answer.YES ? "ok" : item.answer() == Answer.NO ? "mute" : "warn";
    }
}
