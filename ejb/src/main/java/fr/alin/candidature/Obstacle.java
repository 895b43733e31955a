package fr.alin.candidature;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands between an applicant and an application, in the order in which it should be told. */
public enum Obstacle {
    NO_REQUEST,
    NUMBER_EXPIRED,
    REQUEST_TO_CONFIRM,
    IDENTITY_MISMATCH,
    EMPLOYER_MISSING,
    SHARING_MISSING,
    DOCUMENTS_MISSING,
    DEADLINE_PASSED,
    WITHDRAWN,
    UNFITTING,
    FACT_MISSING,
    ALREADY_ACTIVE;

    /** Law that is missing (a late arrêté) never hinders; a fact that the household owes does. */
    private static final String OWED_FACTS = "REFERENCE_TAX_INCOME MONTHLY_RESOURCES";

    /** The first obstacle of the request itself, whatever the offer. */
    public static Optional<Obstacle> ofRequest(@Nullable RequestView request, LocalDate today) {
        if (request == null) {
            return Optional.of(NO_REQUEST);
        }
        if (request.expiredOn(today)) {
            return Optional.of(NUMBER_EXPIRED);
        }
        if (request.awaitsFirstCode()) {
            return Optional.of(REQUEST_TO_CONFIRM);
        }
        if (request.identityMismatch()) {
            return Optional.of(IDENTITY_MISMATCH);
        }
        if (!request.employerKnown()) {
            return Optional.of(EMPLOYER_MISSING);
        }
        if (request.sharing() == null) {
            return Optional.of(SHARING_MISSING);
        }
        return request.documentsConfirmed() ? Optional.empty() : Optional.of(DOCUMENTS_MISSING);
    }

    /** The obstacle in the verdict of an offer. */
    public static Optional<Obstacle> ofVerdict(Verdict verdict) {
        if (!verdict.nothingRefuses()) {
            return Optional.of(UNFITTING);
        }
        return verdict.checks().stream().anyMatch(Obstacle::owesFact) ? Optional.of(FACT_MISSING) : Optional.empty();
    }

    private static boolean owesFact(Check check) {
        return check.outcome() == Outcome.UNDECIDED && check.missing() != null && OWED_FACTS.contains(check.missing());
    }
}
