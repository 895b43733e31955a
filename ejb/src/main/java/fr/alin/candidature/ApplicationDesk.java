package fr.alin.candidature;

import fr.alin.candidature.model.Application;
import fr.alin.candidature.model.Candidatures;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.JudgedOffer;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Checks everything again at the moment of applying, whatever the page had shown. */
@ApplicationScoped
class ApplicationDesk {
    @Inject
    private HousingRequestQueries requests;

    @Inject
    private OfferQueries offers;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private Candidatures candidatures;

    @Inject
    private Today today;

    @Inject
    private StudyDelay delay;

    /** @throws BusinessException {@code apply.} and the name of the first obstacle */
    Application prepare(OfferId offer) {
        OfferStatus status = offers.lockForApplying(offer).orElseThrow(NotFoundException::new);
        OfferView view = offers.detail(offer);
        LocalDate day = today.date();
        RequestView request = requests.mine().orElseThrow(() -> refusal(Obstacle.NO_REQUEST));
        JudgedOffer judged = eligibility.judge(request, view.facts());
        // One that comes more closely than can be seen here the database refuses.
        boolean active = !candidatures.activeOfRequest(request.id().value()).isEmpty();
        new Applying(status, view.facts().deadline(), request, judged.verdict(), active, day)
                .obstacles().stream().findFirst().ifPresent(obstacle -> {
                    throw refusal(obstacle);
                });
        return delay.application(request, judged, day);
    }

    private static BusinessException refusal(Obstacle obstacle) {
        return new BusinessException("apply." + obstacle);
    }
}
