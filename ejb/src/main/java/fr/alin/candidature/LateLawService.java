package fr.alin.candidature;

import fr.alin.candidature.model.Candidatures;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.legal.Law;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Candidatures that came while the yearly ceilings were not published (product §4.2): as soon as a deployment brings the
 * table, they are judged by it. A verdict that turns out bad refuses nobody by itself: it becomes an alert of the file.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LateLawService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private HousingRequestQueries requests;

    @Inject
    private VerdictDesk desk;

    @Inject
    private Law law;

    @Inject
    private Today today;

    /**
     * Active candidatures that wait for ceilings which are in force now.
     *
     * @param after the last one of the batch before; ids are in order
     */
    public List<UUID> waiting(UUID after, int most) {
        return law.ceilingsInForce(today.date()) ? candidatures.withoutLaw(after, most) : List.of();
    }

    /** One candidature a transaction; one that another node has judged meanwhile is left alone. */
    public void judge(UUID id) {
        candidatures
                .lockWithoutLaw(id)
                .ifPresent(candidature ->
                        desk.judge(candidature, requests.forStudy(new HousingRequestId(candidature.requestId()))));
    }
}
