package fr.alin.web.shared;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalSource;
import fr.alin.legal.SourceStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of "why it fits": figure, limit and the text in force.
 *
 * @param style empty when met, w for a warning or an open question, x when refused
 */
public record VerdictLine(String title, String text, String source, String style, String icon) {
    private static final Formats FORMATS = new Formats();
    private static final String CEILING = "INCOME_CEILING";
    private static final Set<String> RATES = Set.of("EFFORT_RATE", "LANDLORD_MAXIMUM");

    /** One line for each rule that spoke, said to the household. */
    public static List<VerdictLine> of(Verdict verdict) {
        return verdict.checks().stream()
                .map(check -> line(check, verdict, false))
                .toList();
    }

    /** The same, said of the household to whoever studies its file. */
    public static List<VerdictLine> ofFile(Verdict verdict) {
        return verdict.checks().stream().map(check -> ofFile(check, verdict)).toList();
    }

    /** A figure that helps and decides nothing. */
    public static VerdictLine figure(String title, String text, boolean worthALook) {
        return worthALook
                ? new VerdictLine(title, text, "", style(Outcome.WARNING), icon(Outcome.WARNING))
                // A tick would say that something was checked.
                : new VerdictLine(title, text, "", "", "info");
    }

    /** One check of a verdict, said of the household. */
    public static VerdictLine ofFile(Check check, Verdict verdict) {
        return line(check, verdict, true);
    }

    private static VerdictLine line(Check check, Verdict verdict, boolean file) {
        String outcome = check.outcome().name();
        Object[] args = {
            actual(check),
            figure(check.limit()),
            verdict.persons(),
            verdict.financing().name(),
            verdict.typologies().lowest(),
            verdict.typologies().highest(),
            check.missing() == null ? "" : missing(check.missing(), file),
            verdict.guideRatio() == null ? "" : FORMATS.figure(verdict.guideRatio())
        };
        return new VerdictLine(
                said(key(check, ""), file, args),
                said(key(check, "." + outcome), file, args),
                source(check, verdict),
                style(check.outcome()),
                icon(check.outcome()));
    }

    /** Some sentences are said otherwise of a household than to it. */
    private static String said(String rule, boolean file, Object... args) {
        return file && Words.has("file.rule." + rule)
                ? Words.format("file.rule." + rule, args)
                : Words.format("rule." + rule, args);
    }

    private static String missing(String missing, boolean file) {
        return file ? Words.format("file.missing." + missing) : Words.format("missing." + missing);
    }

    /** A rate near its limit says on which side it is. */
    private static String actual(Check check) {
        BigDecimal actual = check.actual();
        return actual != null && RATES.contains(check.rule()) ? FORMATS.near(actual, check.limit()) : figure(actual);
    }

    /** Some grounds have a sentence of their own; so has a check without a figure, where it would have named it. */
    private static String key(Check check, String outcome) {
        String key = check.rule() + outcome;
        if (check.ground() != null && Words.has("rule." + key + "." + check.ground())) {
            return key + "." + check.ground();
        }
        return check.actual() == null && Words.has("rule." + key + ".bare") ? key + ".bare" : key;
    }

    private static String figure(@Nullable BigDecimal figure) {
        return FORMATS.figure(figure);
    }

    /** A ceiling rests on a zone too, and a newer list of zones may exist. */
    private static String source(Check check, Verdict verdict) {
        LegalSource zone = verdict.zoneSource();
        boolean told = zone != null && check.rule().equals(CEILING) && zone.status() != SourceStatus.SOURCED;
        return told ? source(check.source()) + Words.format("source.zone", source(zone)) : source(check.source());
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
