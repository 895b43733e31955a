package fr.alin.web.shared;

import fr.alin.candidature.Applying;
import fr.alin.candidature.CandidatureQueries;
import fr.alin.candidature.CandidatureView;
import fr.alin.candidature.Obstacle;
import fr.alin.eligibility.EligibilityQueries;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One offer: what it is, why it fits, whether one can apply. */
@Named
@RequestScoped
public class OfferInView {
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
    private List<Obstacle> obstacles = List.of();
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
        card = new OfferCard(
                offer, verdict, candidatures.counts(List.of(offer.id())).get(offer.id()), visit.today());
        Applying applying =
                new Applying(offer.status(), offer.facts().deadline(), request, verdict, active != null, visit.today());
        obstacles = visit.isApplicant() ? applying.obstacles() : applying.obstaclesOfOffer();
    }

    public @Nullable OfferCard getCard() {
        return card;
    }

    public boolean isFitting() {
        return verdict != null && verdict.nothingRefuses();
    }

    /** Why it fits or does not; empty without a request to judge it for. */
    public List<VerdictLine> getLines() {
        RequestView request = mine.getRequest();
        return verdict == null || request == null ? List.of() : VerdictLine.of(verdict);
    }

    /** My estimated rank, shown where one could apply or has only steps of one's own to take; null elsewhere. */
    public @Nullable RankCard getEstimate() {
        if (estimate == null && visit.isApplicant() && obstacles.stream().allMatch(Obstacle::stepToTake)) {
            estimate = visit.estimate(OfferId.parse(ref.getValue()));
        }
        return estimate;
    }

    public boolean isApplicable() {
        return visit.isApplicant() && obstacles.isEmpty();
    }

    public boolean isLoginNeeded() {
        return !visit.isApplicant() && obstacles.isEmpty();
    }

    /** The first thing to be told; null when one can apply. */
    public @Nullable Obstacle getObstacle() {
        return obstacles.isEmpty() ? null : obstacles.get(0);
    }

    /** What stands in the way besides. */
    public List<Obstacle> getFurtherObstacles() {
        return obstacles.isEmpty() ? List.of() : obstacles.subList(1, obstacles.size());
    }

    public boolean isAlreadyActive() {
        return obstacles.contains(Obstacle.ALREADY_ACTIVE);
    }

    public @Nullable CandidatureView getActive() {
        return active;
    }
}
