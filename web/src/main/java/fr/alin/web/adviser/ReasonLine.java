package fr.alin.web.adviser;

import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.RefusalBasis;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Verdict;
import fr.alin.web.shared.Words;

/** A coded reason as a choice, with the figures of the check it rests on. */
public class ReasonLine {
    private final RefusalBasis basis;
    private final Verdict verdict;

    ReasonLine(RefusalBasis basis, Verdict verdict) {
        this.basis = basis;
        this.verdict = verdict;
    }

    public InvalidationReason getReason() {
        return basis.reason();
    }

    /** Its code and words, and what its check says of it. */
    public String getLabel() {
        return Words.format(
                "reason.choice",
                basis.reason().code(),
                Words.format("reason." + basis.reason().code()),
                figures(),
                Words.format("basis." + basis.standing()));
    }

    private String figures() {
        Check check = basis.check();
        return check == null ? "" : DoubtLine.figures(check, verdict) + " – ";
    }
}
