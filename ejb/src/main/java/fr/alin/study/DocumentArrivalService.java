package fr.alin.study;

import fr.alin.candidature.StudyClockService;
import fr.alin.housingrequest.HousingRequestRefreshed;
import fr.alin.shared.Roles;
import fr.alin.study.model.DocumentRequest;
import fr.alin.study.model.FollowUpReader;
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
    private FollowUpReader followUps;

    @Inject
    private StudyClockService clock;

    public void onRefreshed(@Observes HousingRequestRefreshed event) {
        followUps.openOfRequest(event.request().value()).stream()
                .filter(asked -> asked.answeredBy(event.documents()))
                .forEach(asked -> arrived(asked, event.at()));
    }

    private void arrived(DocumentRequest asked, Instant now) {
        asked.receive(now);
        clock.resumeAfterArrival(asked.candidature());
    }
}
