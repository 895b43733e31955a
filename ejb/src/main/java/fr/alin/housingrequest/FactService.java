package fr.alin.housingrequest;

import fr.alin.account.SignedIn;
import fr.alin.housingrequest.model.FoundFactEntries;
import fr.alin.shared.BusinessException;
import fr.alin.shared.DocumentDay;
import fr.alin.shared.Euros;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Facts of a request as advisers find them on documents: the request itself stays as the registry gives it. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class FactService {
    private static final int HIGHEST_INCOME = 9_999_999;
    /** The income that counts is that of two years ago. */
    private static final int OLDEST_YEARS = 3;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final Euros HIGHEST_RESOURCES = Euros.of(9_999_999);

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private FoundFactEntries facts;

    @Inject
    private Event<FactFound> found;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Records the income that a document shows.
     *
     * @param income whole euros a year, 0 to 9,999,999
     * @throws BusinessException {@code amount.range}, {@code proof.unsuited}, {@code provedOn.future}, {@code
     *     provedOn.tooOld}
     */
    public void foundIncome(HousingRequestId request, int income, FactProof proof, LocalDate provedOn) {
        if (income < 0 || income > HIGHEST_INCOME) {
            throw new BusinessException("amount.range");
        }
        record(request, Fact.REFERENCE_TAX_INCOME, Integer.toString(income), proof, provedOn);
    }

    /**
     * Records the resources that documents show.
     *
     * @param resources a month
     * @throws BusinessException {@code amount.range}, {@code proof.unsuited}, {@code provedOn.future}, {@code
     *     provedOn.tooOld}
     */
    public void foundResources(HousingRequestId request, Euros resources, FactProof proof, LocalDate provedOn) {
        if (resources.compareTo(Euros.ZERO) < 0 || resources.compareTo(HIGHEST_RESOURCES) > 0) {
            throw new BusinessException("amount.range");
        }
        record(request, Fact.MONTHLY_RESOURCES, resources.amount().toPlainString(), proof, provedOn);
    }

    /**
     * Records who of the household a document does not show.
     *
     * @param absent places of members, never the applicant's, and {@link Declared#UNBORN}; empty when all are shown
     * @throws BusinessException {@code absent.unknown} for a place that the household does not have, {@code
     *     proof.unsuited}, {@code provedOn.future}, {@code provedOn.tooOld}
     */
    public void foundHousehold(HousingRequestId request, Set<String> absent, FactProof proof, LocalDate provedOn) {
        Declared declared = declared(request);
        if (!absent.stream().allMatch(declared::hasPlace)) {
            throw new BusinessException("absent.unknown");
        }
        String places = String.join(",", absent.stream().sorted().toList());
        record(request, Fact.HOUSEHOLD, places, proof, provedOn);
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when nothing stands any more */
    public void withdraw(HousingRequestId request, Fact fact) {
        if (!facts.withdraw(request.value(), fact, today.now())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        found.fire(new FactFound(request));
    }

    private void record(HousingRequestId request, Fact fact, String value, FactProof proof, LocalDate provedOn) {
        if (!fact.provedBy(proof)) {
            throw new BusinessException("proof.unsuited");
        }
        DocumentDay.require(provedOn, today.date(), fact.ages() ? today.date().minusYears(OLDEST_YEARS) : FIRST_DAY);
        FoundFact one = new FoundFact(fact, declared(request).text(fact), value, proof, provedOn);
        facts.replace(request.value(), one, signedIn.account(), today.now());
        found.fire(new FactFound(request));
    }

    private Declared declared(HousingRequestId request) {
        RequestView view = requests.forStudy(request);
        return new Declared(
                view.referenceTaxIncome(), view.monthlyResources(), view.members(), view.unborn(), view.found());
    }
}
