package fr.alin.candidature;

import fr.alin.candidature.model.Candidatures;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.HousingRequestRefreshed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** When an applicant brings the request up to date, the facts kept with the candidature follow, until the deadline. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class VerdictRefreshService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private VerdictDesk desk;

    public void onRefreshed(@Observes HousingRequestRefreshed event) {
        requests.mine()
                .ifPresent(
                        request -> candidatures.activeOfRequest(event.request().value()).stream()
                                .filter(desk::open)
                                .forEach(candidature -> desk.judge(candidature, request)));
    }
}
