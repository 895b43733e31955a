package fr.alin.candidature;

import fr.alin.candidature.model.Application;
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
    private Today today;

    @Inject
    private StudyDelay delay;

    /** @throws BusinessException {@code apply.} and the name of the first obstacle */
    Application prepare(OfferId offer) {
        LocalDate day = today.date();
        RequestView request = requests.mine().orElseThrow(() -> refusal(Obstacle.NO_REQUEST));
        Obstacle.ofRequest(request, day).ifPresent(ApplicationDesk::refuse);
        OfferStatus status = offers.lockForApplying(offer).orElseThrow(NotFoundException::new);
        OfferView view = offers.detail(offer);
        if (status != OfferStatus.PUBLISHED) {
            refuse(Obstacle.WITHDRAWN);
        }
        if (day.isAfter(view.facts().deadline())) {
            refuse(Obstacle.DEADLINE_PASSED);
        }
        JudgedOffer judged = eligibility.judge(request, view.facts());
        Obstacle.ofVerdict(judged.judgement()).ifPresent(ApplicationDesk::refuse);
        return delay.application(request, judged, day);
    }

    private static void refuse(Obstacle obstacle) {
        throw refusal(obstacle);
    }

    private static BusinessException refusal(Obstacle obstacle) {
        return new BusinessException("apply." + obstacle);
    }
}
