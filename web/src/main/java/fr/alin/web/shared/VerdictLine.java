package fr.alin.web.shared;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalSource;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of "why it fits": figure, limit and the text in force.
 *
 * @param style empty when met, w for a warning or an open question, x when refused
 */
public record VerdictLine(String title, String text, String source, String style, String icon) {
    private static final Formats FORMATS = new Formats();

    /** One line for each rule that spoke. */
    public static List<VerdictLine> of(Verdict verdict) {
        return verdict.checks().stream().map(check -> of(check, verdict)).toList();
    }

    /** A figure that helps and decides nothing. */
    public static VerdictLine figure(String title, String text, boolean worthALook) {
        Outcome outcome = worthALook ? Outcome.WARNING : Outcome.MET;
        return new VerdictLine(title, text, "", style(outcome), icon(outcome));
    }

    /** One check of a verdict. */
    public static VerdictLine of(Check check, Verdict verdict) {
        String outcome = check.outcome().name();
        Object[] args = {
            figure(check.actual()),
            figure(check.limit()),
            verdict.persons(),
            verdict.financing().name(),
            verdict.typologies().lowest(),
            verdict.typologies().highest(),
            check.missing() == null ? "" : Words.format("missing." + check.missing()),
            verdict.guideRatio() == null ? "" : FORMATS.figure(verdict.guideRatio())
        };
        return new VerdictLine(
                Words.format(key(check, ""), args),
                Words.format(key(check, "." + outcome), args),
                source(check.source()),
                style(check.outcome()),
                icon(check.outcome()));
    }

    /** Some grounds have a sentence of their own; so has a check without a figure, where it would have named it. */
    private static String key(Check check, String outcome) {
        String key = "rule." + check.rule() + outcome;
        if (check.ground() != null && Words.has(key + "." + check.ground())) {
            return key + "." + check.ground();
        }
        return check.actual() == null && Words.has(key + ".bare") ? key + ".bare" : key;
    }

    private static String figure(@Nullable BigDecimal figure) {
        return FORMATS.figure(figure);
    }

    private static String source(@Nullable LegalSource source) {
        return source == null ? "" : FORMATS.typographic(source.text()) + Words.format("source." + source.status());
    }

    private static String style(Outcome outcome) {
        return switch (outcome) {
            case MET -> "";
            case WARNING, UNDECIDED -> "w";
            case FAILED -> "x";
        };
    }

    private static String icon(Outcome outcome) {
        return switch (outcome) {
            case MET -> "check";
            case WARNING, UNDECIDED -> "warn";
            case FAILED -> "x";
        };
    }

    public String getTitle() {
        return title;
    }

    public String getText() {
        return text;
    }

    public String getSource() {
        return source;
    }

    public String getStyle() {
        return style;
    }

    public String getIcon() {
        return icon;
    }
}
