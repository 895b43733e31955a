package fr.alin.employer;

import fr.alin.employer.model.Employers;
import fr.alin.employer.model.EvidenceReader;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Registered employers by the SIRET of an establishment. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM})
public class EmployerQueries {
    @Inject
    private Employers employers;

    @Inject
    private EvidenceReader evidenceReader;

    /** @return empty when the SIRET belongs to no registered employer */
    public Optional<EmployerView> bySiret(String siret) {
        return employers.bySiret(siret);
    }

    /** The registered employer of that SIRET, or of exactly that name; capitals and accents do not count. */
    @RolesAllowed(Roles.LANDLORD)
    public Optional<EmployerView> named(String typed) {
        return employers.named(typed.strip());
    }

    /** @param typed in whatever way: capitals, blanks and hyphens do not count */
    public CodeCheck check(String siret, String typed) {
        return employers
                .code(siret)
                .map(own -> own.equals(EmployerCode.normal(typed)) ? CodeCheck.RIGHT : CodeCheck.WRONG)
                .orElse(CodeCheck.NOTHING_TO_COMPARE);
    }

    /** All establishments of the employer that has this one; of an unregistered SIRET itself alone. */
    public List<String> establishments(String siret) {
        return employers.establishments(siret);
    }

    /** What an adviser has seen of an employer that is not registered. */
    public Optional<EmployerEvidence> evidence(String siret) {
        return evidenceReader.standing(siret);
    }
}
