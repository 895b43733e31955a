package fr.alin.study;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofFlaw;
import fr.alin.candidature.ProofService;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.FactService;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Euros;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Declared against found, while a file is studied. Every act is refused as {@link ProofService#record} refuses. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class FoundFactService {
    @Inject
    private ProofService proofs;

    @Inject
    private FactService facts;

    @Inject
    private StudyDesk desk;

    /**
     * Records the income of the household that a document shows.
     *
     * @param income whole euros a year
     * @throws BusinessException as {@link FactService#foundIncome}
     */
    public void income(CandidatureId file, int version, int income, FactProof proof, LocalDate provedOn) {
        facts.foundIncome(request(file, version), income, proof, provedOn);
        desk.audited(file, "FACT_FOUND", Fact.REFERENCE_TAX_INCOME.name());
    }

    /** @throws BusinessException as {@link FactService#foundResources} */
    public void resources(CandidatureId file, int version, Euros resources, FactProof proof, LocalDate provedOn) {
        facts.foundResources(request(file, version), resources, proof, provedOn);
        desk.audited(file, "FACT_FOUND", Fact.MONTHLY_RESOURCES.name());
    }

    /** @throws BusinessException as {@link FactService#foundHousehold} */
    public void household(CandidatureId file, int version, Set<String> absent, FactProof proof, LocalDate provedOn) {
        facts.foundHousehold(request(file, version), absent, proof, provedOn);
        desk.audited(file, "FACT_FOUND", Fact.HOUSEHOLD.name());
    }

    /** @throws BusinessException as {@link FactService#withdraw} */
    public void withdraw(CandidatureId file, int version, Fact fact, ProofFlaw why) {
        facts.withdraw(request(file, version), fact);
        desk.audited(file, "FACT_WITHDRAWN", why.of(fact.name()));
    }

    private HousingRequestId request(CandidatureId file, int version) {
        return new HousingRequestId(proofs.record(file, version));
    }
}
