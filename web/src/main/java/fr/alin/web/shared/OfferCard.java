package fr.alin.web.shared;

import fr.alin.eligibility.Verdict;
import fr.alin.landlord.DwellingKind;
import fr.alin.legal.LegalGap;
import fr.alin.offer.OfferView;
import fr.alin.shared.Typology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An offer as a card shows it: every text ready. */
public class OfferCard {
    private static final int SOON_DAYS = 3;
    private static final Formats FORMATS = new Formats();

    private final OfferView offer;
    private final @Nullable Verdict verdict;
    private final long candidatures;
    private final LocalDate today;

    /**
     * @param verdict null for a visitor
     * @param candidatures how many are candidates; null when none is
     */
    public OfferCard(OfferView offer, @Nullable Verdict verdict, @Nullable Long candidatures, LocalDate today) {
        this.candidatures = candidatures == null ? 0 : candidatures;
        this.offer = offer;
        this.verdict = verdict;
        this.today = today;
    }

    public String getUrl() {
        return "/offre?ref=" + offer.id();
    }

    public String getTypology() {
        return Typology.of(offer.facts().rooms());
    }

    public boolean isHouse() {
        return offer.facts().kind() == DwellingKind.HOUSE;
    }

    public String getKind() {
        return Words.format("kind." + offer.facts().kind());
    }

    public String getPlace() {
        return FORMATS.typographic(offer.commune()) + " (" + offer.postcode() + ")";
    }

    /** For example "Appartement T2, 43 m²". */
    public String getTitle() {
        return getKind() + " " + getTypology() + ", " + getSurface();
    }

    public String getSurface() {
        return FORMATS.squareMetres(offer.facts().surface());
    }

    public String getPrice() {
        return FORMATS.euros(offer.facts().rent());
    }

    public String getFloor() {
        if (isHouse()) {
            return Words.format("offer.house");
        }
        String lift = offer.floor() == 0 ? "none" : offer.lift() ? "lift" : "noLift";
        return Words.format("offer.floor", offer.floor()) + Words.format("offer.floor." + lift);
    }

    public String getPicture() {
        return Photo.card(offer.photo(), offer.drawing());
    }

    public boolean isAvailableNow() {
        return !offer.facts().availableOn().isAfter(today);
    }

    public boolean isAccessible() {
        return offer.facts().accessible();
    }

    public boolean isPlainlyFitting() {
        return verdict != null && verdict.eligible() && !verdict.effortHigh();
    }

    /** What deserves a look although the offer is shown. */
    public String getWarning() {
        if (verdict == null || isPlainlyFitting()) {
            return "";
        }
        if (verdict.undecided()) {
            return Words.format(verdict.gap() == LegalGap.NO_LAW_IN_FORCE ? "offer.lateLaw" : "offer.undecided");
        }
        BigDecimal rate = verdict.effortRate();
        return rate == null
                ? Words.format("offer.effortUnknown")
                : Words.format(
                        "offer.effortHigh",
                        rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString());
    }

    public String getUntil() {
        return FORMATS.shortDay(offer.facts().deadline());
    }

    public long getDaysLeft() {
        return ChronoUnit.DAYS.between(today, offer.facts().deadline());
    }

    public boolean isSoon() {
        return getDaysLeft() <= SOON_DAYS;
    }

    public long getCandidatures() {
        return candidatures;
    }

    public OfferView getOffer() {
        return offer;
    }
}
