package fr.alin.eligibility.rules;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Reservation;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.CeilingZone;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.ZoneInForce;
import fr.alin.offer.OfferBounds;
import fr.alin.shared.Euros;
import fr.alin.territory.Commune;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a household before any offer is looked at. The rules themselves are asked, once for each ceiling
 * that may apply: the bounds cannot say otherwise than they do. A new ground needs its place in {@link #without}.
 */
public final class Bounds {
    /** A dwelling that nothing but the ceiling can refuse. */
    private static final int ROOMS = 1;

    private static final BigDecimal SURFACE = new BigDecimal(500);
    private static final Euros RENT = Euros.of(1);
    private static final OfferTerms TERMS = OfferTerms.NONE;

    /** More rooms than any dwelling has. */
    private static final int ANY_ROOMS = 1000;

    private final Law law;
    private final HouseholdFacts household;
    private final Wishes wishes;
    private final LocalDate day;
    private final Map<Ceiling, Verdict> asked = new HashMap<>();

    /** Communes of one zone share their ceilings, overseas others; where the law gives no zone, each stands for itself. */
    private record Ceiling(
            Financing financing, @Nullable CeilingZone zone, boolean overseas, @Nullable String commune) {}

    /**
     * Where a household may live, and for whom dwellings are kept that it may have.
     *
     * @param communes communes and arrondissements it wishes
     * @param nearby those of the same départements, the wished ones among them
     * @param employer that it names, null for none
     * @param reservation whether what this employer reserves is open to it
     */
    public record Wishes(
            Collection<Commune> communes,
            Collection<Commune> nearby,
            @Nullable UUID employer,
            Reservation reservation) {
        OfferBounds.Reserved reserved() {
            return OfferBounds.Reserved.by(reservation == Reservation.OPEN ? employer : null);
        }

        /** One's own employer keeps offers for other reasons than others do: each reason counts by itself. */
        OfferBounds.Reserved without(Ground ground) {
            if (ground == reservation.ground()) {
                return OfferBounds.Reserved.by(employer);
            }
            if (ground != Ground.RESERVED_FOR_ANOTHER_EMPLOYER) {
                return reserved();
            }
            return employer == null || reservation == Reservation.OPEN
                    ? OfferBounds.Reserved.ALL
                    : OfferBounds.Reserved.allBut(employer);
        }
    }

    public Bounds(Law law, HouseholdFacts household, Wishes wishes, LocalDate day) {
        this.law = law;
        this.household = household;
        this.wishes = wishes;
        this.day = day;
    }

    /**
     * What nothing refuses.
     *
     * @throws NoLegalAnswerException when not even the size of dwelling is known to the law on that day
     */
    public OfferBounds open() throws NoLegalAnswerException {
        int persons = HouseholdSize.of(household, law, day).persons();
        return new OfferBounds(
                places(wishes.communes(), false),
                law.typologies(day, persons).admitted(),
                law.typologies(day, persons).highest(),
                law.surfaceFloor(day, persons).squareMetres(),
                wishes.reserved(),
                household.monthlyResources(),
                Objects.requireNonNullElse(household.housingBenefit(), Euros.ZERO));
    }

    /**
     * What would be open if one ground counted for nothing, where the household wishes to live or nearby; what is open
     * anyway may be in it.
     *
     * @throws NoLegalAnswerException as {@link #open}
     */
    public OfferBounds without(Ground ground) throws NoLegalAnswerException {
        OfferBounds open = open();
        return new OfferBounds(
                switch (ground) {
                    case COMMUNE_NOT_WISHED -> places(wishes.nearby(), false);
                    case INCOME_ABOVE_CEILING -> places(wishes.communes(), true);
                    default -> open.places();
                },
                ground == Ground.DWELLING_TOO_SMALL ? 0 : open.leastRooms(),
                ground == Ground.DWELLING_TOO_LARGE ? ANY_ROOMS : open.mostRooms(),
                ground == Ground.SURFACE_BELOW_FLOOR ? 0 : open.leastSurface(),
                wishes.without(ground),
                ground == Ground.EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM ? null : open.resources(),
                open.benefit());
    }

    private List<OfferBounds.Place> places(Collection<Commune> communes, boolean aboveCeilings)
            throws NoLegalAnswerException {
        List<OfferBounds.Place> places = new ArrayList<>();
        for (Commune commune : communes) {
            for (Financing financing : Financing.values()) {
                if (aboveCeilings || !verdict(commune, financing).grounds().contains(Ground.INCOME_ABOVE_CEILING)) {
                    places.add(new OfferBounds.Place(commune.inseeCode(), financing));
                }
            }
        }
        return places;
    }

    private Verdict verdict(Commune commune, Financing financing) throws NoLegalAnswerException {
        Ceiling ceiling = ceiling(commune, financing);
        Verdict known = asked.get(ceiling);
        if (known == null) {
            known = new Admissibility(law)
                    .judge(
                            household,
                            new DwellingFacts(
                                    commune.parentCode(), commune.departement(), financing, ROOMS, SURFACE, RENT),
                            TERMS,
                            day);
            asked.put(ceiling, known);
        }
        return known;
    }

    private Ceiling ceiling(Commune commune, Financing financing) {
        try {
            ZoneInForce zone = law.zone(day, financing, commune.parentCode(), commune.departement());
            return new Ceiling(financing, zone.zone(), zone.overseas(), null);
        } catch (NoLegalAnswerException e) {
            return new Ceiling(financing, null, false, commune.parentCode());
        }
    }
}
