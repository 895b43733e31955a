package fr.alin.web.adviser;

import fr.alin.candidature.Doubt;
import fr.alin.eligibility.Check;
import fr.alin.eligibility.Verdict;
import fr.alin.web.shared.VerdictLine;
import fr.alin.web.shared.Words;

/** A check in doubt, in words with its figures. */
final class DoubtLine {
    private DoubtLine() {}

    static String of(Doubt doubt, Verdict verdict) {
        Check check = doubt.check();
        return check == null ? Words.format("doubt." + doubt.name()) : figures(check, verdict);
    }

    /** With what it means. */
    static String warning(Check check, Verdict verdict) {
        VerdictLine line = VerdictLine.ofFile(check, verdict);
        return line.getTitle() + ". " + line.getText();
    }

    static String figures(Check check, Verdict verdict) {
        return VerdictLine.ofFile(check, verdict).getTitle();
    }
}
