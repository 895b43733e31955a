package fr.alin.candidature.rules;

import fr.alin.candidature.Doubt;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.RefusalBasis;
import fr.alin.candidature.RefusalBasis.Standing;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A refusal may not say what is untrue: each coded reason rests on a check, and is held against it. */
public final class Refusals {
    /** Of several checks the one that bears the reason out is the one to show. */
    private static final Comparator<RefusalBasis> BORNE_OUT_FIRST = Comparator.comparing(RefusalBasis::standing);

    private final Verdict verdict;
    private final RequestView request;
    private final boolean employerSeen;
    private final LocalDate today;

    /** @param employerSeen an adviser has seen the size of an employer that is not registered */
    public Refusals(Verdict verdict, RequestView request, boolean employerSeen, LocalDate today) {
        this.verdict = verdict;
        this.request = request;
        this.employerSeen = employerSeen;
        this.today = today;
    }

    public RefusalBasis basis(InvalidationReason reason) {
        return switch (reason) {
            case INCOME_ABOVE_CEILING, EFFORT_RATE_TOO_HIGH, DWELLING_SIZE_UNSUITABLE -> ofVerdict(reason);
            case DOCUMENT_MISSING_OR_UNREADABLE -> said(reason, request.documentsMissing() > 0);
            case EMPLOYER_NOT_RECOGNISED -> said(reason, employerNotRecognised());
            case NUMBER_EXPIRED_OR_STRUCK_OFF -> said(reason, request.outOfForceOn(today));
            case WITHDRAWN_BY_APPLICANT, OTHER -> new RefusalBasis(reason, Standing.WORDS, null);
        };
    }

    public List<RefusalBasis> all() {
        return List.of(InvalidationReason.values()).stream().map(this::basis).toList();
    }

    private boolean employerNotRecognised() {
        return request.employmentToProve() || request.employerUnregistered() && !employerSeen;
    }

    private static RefusalBasis said(InvalidationReason reason, boolean so) {
        return new RefusalBasis(reason, so ? Standing.BORNE_OUT : Standing.CONTRADICTED, null);
    }

    private RefusalBasis ofVerdict(InvalidationReason reason) {
        return verdict.checks().stream()
                .filter(check -> reason.rules().contains(check.rule()))
                .map(check -> new RefusalBasis(reason, standing(check), check))
                .min(BORNE_OUT_FIRST)
                // Nothing is known that could be held against a limit: resources, for a rate.
                .orElseGet(() -> new RefusalBasis(reason, Standing.UNKNOWN, null));
    }

    private static Standing standing(Check check) {
        return switch (check.outcome()) {
            case FAILED, WARNING -> Standing.BORNE_OUT;
            case MET -> Standing.CONTRADICTED;
            case UNDECIDED -> Standing.UNKNOWN;
        };
    }

    /** What speaks against the file without refusing it: to be read before it is validated. */
    public static List<Check> warnings(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> check.outcome() == Outcome.WARNING)
                .toList();
    }

    /** What whoever validates the file all the same has to say a word about. */
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        verdict.checks().stream()
                .filter(check -> check.outcome() == Outcome.FAILED || check.outcome() == Outcome.UNDECIDED)
                .forEach(check -> doubts.add(new Doubt(check.rule(), check)));
        if (request.outOfForceOn(today)) {
            doubts.add(new Doubt("NUMBER_VALID", null));
        }
        if (request.documentsMissing() > 0) {
            doubts.add(new Doubt("DOCUMENTS", null));
        }
        return doubts;
    }
}
