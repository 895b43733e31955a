package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.housingrequest.EmploymentChanged;
import fr.alin.housingrequest.FactFound;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.HousingRequestRefreshed;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** What is kept of the verdict with a candidature follows the request and what is proved of it, until the deadline. */
@Stateless
@RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR})
public class VerdictRefreshService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private VerdictDesk desk;

    public void onRefreshed(@Observes HousingRequestRefreshed event) {
        judge(event.request(), desk::open);
    }

    /** What a document shows counts for the decision, whatever the deadline. */
    public void onFactFound(@Observes FactFound event) {
        judge(event.request(), candidature -> true);
    }

    /** For whom an offer is reserved may have changed. */
    public void onEmploymentChanged(@Observes EmploymentChanged event) {
        judge(event.request(), desk::open);
    }

    private void judge(HousingRequestId id, Predicate<Candidature> concerned) {
        List<Candidature> files = candidatures.activeOfRequest(id.value());
        if (!files.isEmpty()) {
            RequestView request = requests.behind(id);
            files.stream().filter(concerned).forEach(candidature -> desk.judge(candidature, request));
        }
    }
}
