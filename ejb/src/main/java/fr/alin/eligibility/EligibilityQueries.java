package fr.alin.eligibility;

import fr.alin.eligibility.rules.Admissibility;
import fr.alin.eligibility.rules.Bounds;
import fr.alin.eligibility.rules.Crowding;
import fr.alin.eligibility.rules.HouseholdSize;
import fr.alin.eligibility.rules.RestToLive;
import fr.alin.housingrequest.RequestView;
import fr.alin.legal.ConsumptionUnits;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.SurfaceFloor;
import fr.alin.offer.OfferBounds;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the rules: for the simulator, for a list of offers, for one offer at the moment of applying. */
@Stateless
public class EligibilityQueries {
    @Inject
    private Law law;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    /** What the law alone says, on a day of the caller's choice. */
    @PermitAll
    public Verdict simulate(HouseholdFacts household, DwellingFacts dwelling, LocalDate date)
            throws NoLegalAnswerException {
        return new Admissibility(law).judge(household, dwelling, OfferTerms.NONE, date);
    }

    /** The verdict for each offer, today; in the order given. */
    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
    public List<JudgedOffer> judge(RequestView request, List<OpenOffer> offers) {
        RequestFacts facts = new RequestFacts(request);
        Admissibility admissibility = new Admissibility(law);
        LocalDate day = today.date();
        return offers.stream()
                .map(offer -> facts.judge(admissibility, offer, day))
                .toList();
    }

    /** What the rules say of a request before any offer is looked at. */
    @RolesAllowed(Roles.APPLICANT)
    public HouseholdBounds bounds(RequestView request) {
        RequestFacts facts = new RequestFacts(request);
        LocalDate day = today.date();
        try {
            return new HouseholdBounds(facts.bounds(law, territory, day).open(), facts.closed());
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no table of sizes in force on " + day, e);
        }
    }

    /** The size of home that fits a request; empty while the law says none. */
    @RolesAllowed(Roles.APPLICANT)
    public Optional<FittingSize> size(RequestView request) {
        LocalDate day = today.date();
        try {
            int persons =
                    HouseholdSize.of(RequestFacts.household(request), law, day).persons();
            return Optional.of(new FittingSize(
                    persons,
                    law.typologies(day, persons),
                    law.surfaceFloor(day, persons).squareMetres()));
        } catch (NoLegalAnswerException e) {
            return Optional.empty();
        }
    }

    /** What would be open to a request, in its own départements, if one ground counted for nothing. */
    @RolesAllowed(Roles.APPLICANT)
    public Map<Ground, OfferBounds> boundsWithoutEach(RequestView request) {
        LocalDate day = today.date();
        Bounds bounds = new RequestFacts(request).bounds(law, territory, day);
        Map<Ground, OfferBounds> without = new EnumMap<>(Ground.class);
        try {
            for (Ground ground : Ground.values()) {
                if (!ground.ofOwnEmployer()) {
                    without.put(ground, bounds.without(ground));
                }
            }
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no table of sizes in force on " + day, e);
        }
        return without;
    }

    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
    public JudgedOffer judge(RequestView request, OpenOffer offer) {
        return judge(request, List.of(offer)).get(0);
    }

    /** What an adviser looks at besides the rules. */
    @RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
    public HouseholdFigures figures(RequestView request, OpenOffer offer) {
        HouseholdFacts household = RequestFacts.household(request);
        LocalDate day = today.date();
        try {
            return figures(request, household, offer, day);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no figures of households in force on " + day, e);
        }
    }

    private HouseholdFigures figures(RequestView request, HouseholdFacts household, OpenOffer offer, LocalDate day)
            throws NoLegalAnswerException {
        int persons = HouseholdSize.of(household, law, day).persons();
        SurfaceFloor floor = law.surfaceFloor(day, persons);
        ConsumptionUnits weights = law.consumptionUnits(day);
        return new HouseholdFigures(
                Crowding.of(persons, request.home().rooms(), request.home().surface(), floor),
                persons,
                floor.squareMetres(),
                RestToLive.units(household, weights, day),
                RestToLive.perDay(household, offer.rent(), weights, day));
    }
}
