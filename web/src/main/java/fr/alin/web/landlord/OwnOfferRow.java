package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;
import fr.alin.offer.OwnOffer;
import fr.alin.shared.Euros;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An offer in the list of its landlord: every text ready. */
public class OwnOfferRow {
    private static final Formats FORMATS = new Formats();

    private final OwnOffer offer;
    private final long candidatures;
    private final LocalDate today;

    OwnOfferRow(OwnOffer offer, long candidatures, LocalDate today) {
        this.offer = offer;
        this.candidatures = candidatures;
        this.today = today;
    }

    public String getUrl() {
        return "/bailleur/offre?ref=" + getNumber();
    }

    public String getNumber() {
        return OfferNumber.write(offer.number());
    }

    /** For example "T2 Saint-Ouen-sur-Seine". */
    public String getTitle() {
        return Typology.of(offer.rooms()) + " " + FORMATS.typographic(offer.commune());
    }

    public String getDetail() {
        return Words.format(
                offer.door().isEmpty() ? "own.detail" : "own.detailDoor", getNumber(), offer.programme(), offer.door());
    }

    public String getPicture() {
        return "/statique/img/facade-" + offer.picture() + ".svg";
    }

    /** With charges; what a draft lacks is not shown as nothing. */
    public String getRent() {
        Euros rent = offer.rent();
        Euros charges = offer.charges();
        return rent == null || charges == null ? "–" : FORMATS.euros(rent.plus(charges));
    }

    public String getFinancing() {
        return offer.financing().name();
    }

    public String getState() {
        return Words.format("own.status." + offer.status());
    }

    public String getTone() {
        return tone(offer);
    }

    static String tone(OwnOffer offer) {
        return switch (offer.status()) {
            case DRAFT -> "warn";
            case PUBLISHED, SENT -> "info";
            case PLACED, LEASED -> "ok";
            case WITHDRAWN -> "bad";
            default -> "";
        };
    }

    /** The day that counts next. */
    public String getDue() {
        LocalDate day = offer.deadline();
        return switch (offer.status()) {
            case PUBLISHED, CLOSED -> FORMATS.shortDay(day);
            case SENT -> FORMATS.shortDay(offer.commissionOn());
            default -> "";
        };
    }

    public String getDueDetail() {
        LocalDate day = offer.deadline();
        return switch (offer.status()) {
            case PUBLISHED -> Words.format("own.daysLeft", ChronoUnit.DAYS.between(today, day));
            case CLOSED -> Words.format("own.closed");
            case SENT -> offer.commissionOn() == null ? "" : Words.format("own.commission");
            case WITHDRAWN ->
                offer.withdrawal() == null
                        ? Words.format("own.thrownAway")
                        : Words.format("withdrawn." + offer.withdrawal());
            default -> "";
        };
    }

    public String getCandidatures() {
        return offer.deadline() == null || getState().isEmpty() ? "–" : FORMATS.number(candidatures);
    }
}
