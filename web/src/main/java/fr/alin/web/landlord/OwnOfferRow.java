package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OwnOffer;
import fr.alin.shared.Euros;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Photo;
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

    public String getPreviewUrl() {
        return "/bailleur/apercu?ref=" + getNumber();
    }

    /** What happens next, or why nothing does. */
    public String getNext() {
        return thrownAway() ? Words.format("own.next.thrownAway") : Words.format("own.next." + offer.status());
    }

    /** Kind, size and financing of the dwelling. */
    public String getHome() {
        return Words.format(
                "own.homeFacts",
                Words.format("kind." + offer.kind()),
                Typology.of(offer.rooms()),
                FORMATS.squareMetres(offer.surface()),
                Words.format("financing." + offer.financing()));
    }

    public String getPicture() {
        return Photo.card(offer.photo(), offer.drawing());
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
        return thrownAway() ? Words.format("own.thrownAway") : Words.format("own.status." + offer.status());
    }

    private boolean thrownAway() {
        return offer.status() == OfferStatus.WITHDRAWN && !offer.published();
    }

    public String getTone() {
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
            // Until 2026-11 nobody asked why.
            case WITHDRAWN -> offer.withdrawal() == null ? "" : Words.format("withdrawn." + offer.withdrawal());
            default -> "";
        };
    }

    public String getCandidatures() {
        return offer.published() ? FORMATS.number(candidatures) : "–";
    }
}
