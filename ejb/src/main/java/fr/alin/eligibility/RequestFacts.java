package fr.alin.eligibility;

import fr.alin.eligibility.rules.Admissibility;
import fr.alin.eligibility.rules.Bounds;
import fr.alin.housingrequest.Member;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OpenOffer;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An imported request as the rules see it. */
final class RequestFacts {
    private final HouseholdFacts household;
    private final Set<String> communes;
    private final @Nullable UUID named;
    private final boolean employmentProved;
    private final boolean anonymous;

    RequestFacts(RequestView request) {
        this.household = household(request);
        this.communes = Set.copyOf(request.communes());
        this.named = request.employer() == null ? null : request.employer().id();
        this.employmentProved = request.employmentProved();
        SharingChoice sharing = request.sharing();
        this.anonymous = sharing == null || sharing.anonymous();
    }

    static HouseholdFacts household(RequestView request) {
        return new HouseholdFacts(
                occupants(request.countedMembers(), true),
                occupants(request.countedMembers(), false),
                request.countedUnborn(),
                // Whoever a document does not show is no couple either.
                request.couple() && adults(request) > 1,
                request.countedIncome(),
                request.countedResources(),
                request.housingBenefit());
    }

    private static long adults(RequestView request) {
        return request.countedMembers().stream()
                .filter(member -> member.kind().adult())
                .count();
    }

    JudgedOffer judge(Admissibility admissibility, OpenOffer offer, LocalDate day) {
        // Paris, Lyon, Marseille: who wishes the commune wishes its arrondissements.
        boolean wished = communes.contains(offer.inseeCode()) || communes.contains(offer.lawCommune());
        OfferTerms terms = new OfferTerms(wished, reservation(offer.reservedEmployer()), offer.maximumEffortRate());
        return new JudgedOffer(offer, judge(admissibility, dwelling(offer), terms, day));
    }

    private Reservation reservation(@Nullable UUID employer) {
        if (employer == null) {
            return Reservation.OPEN;
        }
        return employer.equals(named) ? ofNamed() : Reservation.FOR_OTHERS;
    }

    /** What the employer that the applicant names keeps for its people. */
    private Reservation ofNamed() {
        if (anonymous) {
            return Reservation.HIDDEN_BY_ANONYMITY;
        }
        return employmentProved ? Reservation.OPEN : Reservation.EMPLOYMENT_NOT_PROVED;
    }

    private Verdict judge(Admissibility admissibility, DwellingFacts dwelling, OfferTerms terms, LocalDate day) {
        try {
            return admissibility.judge(household, dwelling, terms, day);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException("no table of sizes in force on " + day, e);
        }
    }

    /** What can be said before any offer is looked at. */
    Bounds bounds(Law law, Territory territory, LocalDate day) {
        List<Commune> wished = wished(territory);
        List<Commune> nearby = wished.stream()
                .map(Commune::departement)
                .distinct()
                .flatMap(departement -> territory.ofDepartement(departement).stream())
                .toList();
        return new Bounds(law, household, new Bounds.Wishes(wished, nearby, named, ofNamed()), day);
    }

    /** What is between the applicant and the offers of the employer named, null when nothing is or none is named. */
    HouseholdBounds.@Nullable Closed closed() {
        return named == null || ofNamed() == Reservation.OPEN ? null : new HouseholdBounds.Closed(named, ofNamed());
    }

    /** Paris, Lyon, Marseille: who wishes the commune wishes its arrondissements. */
    private List<Commune> wished(Territory territory) {
        return communes.stream()
                .flatMap(code -> territory.withArrondissements(code).stream())
                .distinct()
                .toList();
    }

    private static DwellingFacts dwelling(OpenOffer offer) {
        return new DwellingFacts(
                offer.lawCommune(),
                offer.departement(),
                offer.financing(),
                offer.rooms(),
                offer.surface(),
                offer.rent());
    }

    private static List<Occupant> occupants(List<Member> members, boolean adults) {
        return members.stream()
                .filter(member -> member.kind().adult() == adults)
                .map(member -> new Occupant(member.birthDate(), member.disabled(), member.visiting()))
                .toList();
    }
}
