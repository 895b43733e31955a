package fr.alin.web.offers;

import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.candidature.Obstacle;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.web.applicant.RequestInView;
import fr.alin.web.ranking.RankCard;
import fr.alin.web.shared.Reference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One offer: what it is, why it fits, whether one can apply. */
@Named
@RequestScoped
public class OfferPage {
    @Inject
    private OfferQueries offers;

    @Inject
    private EligibilityQueries eligibility;

    @Inject
    private CandidatureQueries candidatures;

    @Inject
    private RequestInView mine;

    @Inject
    private OfferVisit visit;

    @Inject
    private Reference ref;

    private @Nullable OfferCard card;
    private @Nullable Verdict verdict;
    private @Nullable CandidatureView active;
    private @Nullable Obstacle obstacle;
    private @Nullable RankCard estimate;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        // Loading is done by then.
    }

    /** After something happened: what stands in the way may have changed. */
    @PostConstruct
    public void lookAgain() {
        OfferView offer = offers.detail(OfferId.parse(ref.getValue()));
        RequestView request = mine.getRequest();
        verdict = request == null
                ? null
                : eligibility.judge(request, offer.facts()).verdict();
        active = visit.isApplicant() ? candidatures.active().orElse(null) : null;
        card = new OfferCard(offer, verdict, visit.today());
        obstacle = findObstacle(offer, request).orElse(null);
    }

    private Optional<Obstacle> findObstacle(OfferView offer, @Nullable RequestView request) {
        if (!offer.published()) {
            return Optional.of(Obstacle.WITHDRAWN);
        }
        if (visit.today().isAfter(offer.facts().deadline())) {
            return Optional.of(Obstacle.DEADLINE_PASSED);
        }
        if (!visit.isApplicant()) {
            return Optional.empty();
        }
        if (active != null) {
            return Optional.of(Obstacle.ALREADY_ACTIVE);
        }
        return Obstacle.ofRequest(request, visit.today())
                .or(() -> verdict == null ? Optional.empty() : Obstacle.ofVerdict(verdict));
    }

    public @Nullable OfferCard getCard() {
        return card;
    }

    /** How many are candidates already. */
    public long getFiled() {
        return candidatures.countOf(OfferId.parse(ref.getValue()));
    }

    public boolean isJudged() {
        return verdict != null;
    }

    public boolean isFitting() {
        return verdict != null && verdict.nothingRefuses();
    }

    public List<VerdictLine> getLines() {
        RequestView request = mine.getRequest();
        return verdict == null || request == null
                ? List.of()
                : VerdictLine.of(verdict, request.members().size());
    }

    /** My estimated rank, shown where one could apply; null elsewhere. */
    public @Nullable RankCard getEstimate() {
        if (estimate == null && isApplicable()) {
            estimate = visit.estimate(OfferId.parse(ref.getValue()));
        }
        return estimate;
    }

    public boolean isApplicable() {
        return visit.isApplicant() && obstacle == null;
    }

    public boolean isLoginNeeded() {
        return !visit.isApplicant() && obstacle == null;
    }

    /** @return null when one can apply */
    public @Nullable Obstacle getObstacle() {
        return obstacle;
    }

    public boolean isAlreadyActive() {
        return obstacle == Obstacle.ALREADY_ACTIVE;
    }

    public @Nullable CandidatureView getActive() {
        return active;
    }
}
