package fr.alin.candidature.rules;

import fr.alin.candidature.Applying;
import fr.alin.candidature.Obstacle;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.Deadline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides for page and server alike what keeps somebody from applying (product §4.2, §5.2). */
public final class Obstacles {
    private Obstacles() {}

    /** Of an offer that is open to nobody, and of a request that has ended, nothing else need be told. */
    public static List<Obstacle> of(Applying applying) {
        List<Obstacle> found = new ArrayList<>(ofOffer(applying));
        if (!found.isEmpty()) {
            return found;
        }
        if (applying.active()) {
            found.add(Obstacle.ALREADY_ACTIVE);
        }
        found.addAll(
                applying.request() == null
                        ? List.of(Obstacle.NO_REQUEST)
                        : ofRequest(applying.request(), applying.today()));
        if (applying.verdict() != null && !found.contains(Obstacle.REQUEST_CLOSED)) {
            found.addAll(ofVerdict(applying.verdict()));
        }
        return found;
    }

    public static List<Obstacle> ofOffer(Applying applying) {
        if (applying.offer() != OfferStatus.PUBLISHED) {
            return List.of(Obstacle.WITHDRAWN);
        }
        return Deadline.passed(applying.deadline(), applying.today()) ? List.of(Obstacle.DEADLINE_PASSED) : List.of();
    }

    /** The obstacles in the verdict of an offer. Law that is missing (a late arrêté) never hinders. */
    public static List<Obstacle> ofVerdict(Verdict verdict) {
        if (!verdict.nothingRefuses()) {
            return List.of(Obstacle.UNFITTING);
        }
        return verdict.checks().stream().anyMatch(Check::owedByHousehold) ? List.of(Obstacle.FACT_MISSING) : List.of();
    }

    /** What of the request alone keeps its owner from applying anywhere. */
    public static List<Obstacle> ofRequest(RequestView request, LocalDate today) {
        if (request.closed()) {
            return List.of(Obstacle.REQUEST_CLOSED);
        }
        List<Obstacle> found = new ArrayList<>();
        addIf(found, request.expiredOn(today), Obstacle.NUMBER_EXPIRED);
        addIf(found, request.awaitsFirstCode(), Obstacle.REQUEST_TO_CONFIRM);
        addIf(found, request.identityMismatch(), Obstacle.IDENTITY_MISMATCH);
        addIf(found, !request.employerKnown(), Obstacle.EMPLOYER_MISSING);
        addIf(found, request.sharing() == null, Obstacle.SHARING_MISSING);
        addIf(found, !request.documentsConfirmed(), Obstacle.DOCUMENTS_MISSING);
        return found;
    }

    private static void addIf(List<Obstacle> found, boolean stands, Obstacle obstacle) {
        if (stands) {
            found.add(obstacle);
        }
    }
}
