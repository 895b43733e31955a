package fr.alin.web.adviser;

import fr.alin.candidature.JudgedCheck;
import fr.alin.eligibility.Outcome;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.math.BigDecimal;
import java.util.List;

/** What stands among the checks of a row: exceptions with their figure, or that there is none. */
public record CheckTag(String tone, String icon, String text) {
    private static final Formats FORMATS = new Formats();

    static List<CheckTag> of(List<JudgedCheck> checks) {
        List<CheckTag> exceptions = checks.stream()
                .filter(check -> check.outcome() != Outcome.MET)
                .map(CheckTag::exception)
                .toList();
        if (!exceptions.isEmpty()) {
            return exceptions;
        }
        return checks.isEmpty()
                ? List.of()
                : List.of(new CheckTag("ok", "check", Words.format("work.conform", checks.size())));
    }

    private static CheckTag exception(JudgedCheck check) {
        boolean failed = check.outcome() == Outcome.FAILED;
        return new CheckTag(
                failed ? "bad" : "warn",
                failed ? "x" : "warn",
                Words.format("alert." + check.rule() + "." + how(check), figure(check), FORMATS.figure(check.limit())));
    }

    private static String how(JudgedCheck check) {
        if (check.outcome() == Outcome.UNDECIDED) {
            return "unknown";
        }
        if (check.actual() == null && check.limit() != null) {
            return "none";
        }
        return sized(check) ? "small" : "high";
    }

    /** Less than what is needed; for the other rules, more than what is allowed. */
    private static boolean sized(JudgedCheck check) {
        return check.actual() != null && check.limit() != null && check.actual().compareTo(check.limit()) < 0;
    }

    private static String figure(JudgedCheck check) {
        BigDecimal actual = check.actual();
        return actual == null ? "" : FORMATS.near(actual, check.limit());
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }

    public String getText() {
        return text;
    }
}
