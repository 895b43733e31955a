package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.candidature.model.DocumentRequest;
import fr.alin.candidature.model.FollowUps;
import fr.alin.housingrequest.HousingRequestRefreshed;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/** When an applicant brings the request up to date and the documents asked for are there, the study goes on by itself. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class DocumentArrivalService {
    @Inject
    private Candidatures candidatures;

    @Inject
    private FollowUps followUps;

    @Inject
    private CandidatureEvents events;

    @Inject
    private StudyDelay delay;

    public void onRefreshed(@Observes HousingRequestRefreshed event) {
        candidatures.activeOfRequest(event.request().value()).forEach(candidature -> followUps
                .open(candidature.id().value())
                .filter(asked -> asked.answeredBy(event.documents()))
                .ifPresent(asked -> resume(candidature, asked, event.at())));
    }

    private void resume(Candidature candidature, DocumentRequest asked, Instant now) {
        CandidatureStatus before = candidature.status();
        asked.receive(now);
        candidature.receiveDocuments(delay.from(delay.today()));
        events.audited(candidature, "DOCUMENTS_RECEIVED", before, null);
    }
}
