package fr.alin.candidature;

import fr.alin.candidature.rules.Obstacles;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before an offer.
 *
 * @param deadline last day on which one may apply
 * @param request null before the import
 * @param verdict null without a request
 * @param active whether a candidature of the request is active
 */
public record Applying(
        OfferStatus offer,
        LocalDate deadline,
        @Nullable RequestView request,
        @Nullable Verdict verdict,
        boolean active,
        LocalDate today) {
    /** What of the request alone keeps its owner from applying anywhere. */
    public static List<Obstacle> obstaclesOfRequest(RequestView request, LocalDate today) {
        return Obstacles.ofRequest(request, today);
    }

    /** What keeps a visitor from applying, whoever it is. */
    public List<Obstacle> obstaclesOfOffer() {
        return Obstacles.ofOffer(this);
    }

    /** All that keeps this applicant from applying, the first to be told first. */
    public List<Obstacle> obstacles() {
        return Obstacles.of(this);
    }
}
