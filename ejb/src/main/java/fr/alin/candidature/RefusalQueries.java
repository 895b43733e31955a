package fr.alin.candidature;

import fr.alin.candidature.rules.Refusals;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What may be said of a file, for the pages on which it is decided: the very rules that the decision is held against. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class RefusalQueries {
    @Inject
    private Today today;

    /** Each coded reason with what it rests on. */
    public List<RefusalBasis> bases(RequestView request, Verdict verdict, boolean employerSeen) {
        return new Refusals(verdict, request, employerSeen, today.date()).all();
    }

    /** What a validation needs a word about; empty when nothing is in doubt. */
    public List<Doubt> doubts(RequestView request, Verdict verdict) {
        return new Refusals(verdict, request, true, today.date()).doubts();
    }

    /** What a validation goes with though it speaks against the file; no word is asked for. */
    public List<Check> warnings(Verdict verdict) {
        return Refusals.warnings(verdict);
    }
}
