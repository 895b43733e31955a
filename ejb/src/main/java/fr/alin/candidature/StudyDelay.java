package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.Application;
import fr.alin.eligibility.JudgedOffer;
import fr.alin.housingrequest.RequestView;
import fr.alin.shared.Today;
import fr.alin.shared.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By when a file is due, and what is kept of it at the moment of applying. */
@ApplicationScoped
class StudyDelay {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    @Inject
    @ConfigProperty(name = "alin.study.working-days")
    private int workingDays;

    LocalDate today() {
        return today.date();
    }

    /** The day by which an adviser answers when the study begins, or goes on, on that day. */
    LocalDate from(LocalDate day) {
        return WorkingDays.after(day, workingDays);
    }

    Application application(RequestView request, JudgedOffer judged, LocalDate day) {
        return new Application(
                request.id().value(),
                signedIn.account(),
                judged.offer().id().value(),
                from(day),
                FrozenFacts.of(request, judged.verdict(), day));
    }
}
