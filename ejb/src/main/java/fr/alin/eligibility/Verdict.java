package fr.alin.eligibility;

import fr.alin.legal.CeilingZone;
import fr.alin.legal.Financing;
import fr.alin.legal.LegalGap;
import fr.alin.legal.LegalSource;
import fr.alin.legal.TypologyRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a household and a dwelling: every rule, not only the first that refuses.
 *
 * @param persons that the household counts, with those who are not always there or not yet
 * @param householdCategory category of the table used, 1 to 6
 * @param supplementPersons persons beyond the last category
 * @param zone null when the law gives none
 * @param ceiling euros a year, null when the law gives none
 * @param surfaceFloor m²
 * @param effortRate share of the resources, 4 decimals, null when resources are 0 or unknown; for display
 * @param guideRatio resources and benefit by rent, 2 decimals, null when the rent is 0; for display
 * @param zoneSource the text that puts the commune into its zone
 * @param sizeSources the texts by which somebody counts who is not always there or not yet
 * @param gap why no ceiling could be found
 */
public record Verdict(
        Financing financing,
        int persons,
        int householdCategory,
        int supplementPersons,
        @Nullable CeilingZone zone,
        @Nullable Integer ceiling,
        int surfaceFloor,
        TypologyRange typologies,
        @Nullable BigDecimal effortRate,
        @Nullable BigDecimal guideRatio,
        List<Check> checks,
        @Nullable LegalSource zoneSource,
        List<LegalSource> sizeSources,
        @Nullable LegalGap gap) {

    public Verdict {
        checks = List.copyOf(checks);
        sizeSources = List.copyOf(sizeSources);
    }

    /** No rule refuses; some may still be undecided. */
    public boolean nothingRefuses() {
        return checks.stream().noneMatch(check -> check.outcome() == Outcome.FAILED);
    }

    public boolean undecided() {
        return checks.stream().anyMatch(check -> check.outcome() == Outcome.UNDECIDED);
    }

    public boolean eligible() {
        return nothingRefuses() && !undecided();
    }

    public boolean effortHigh() {
        return !warnings().isEmpty();
    }

    /** What does not refuse and should be thought of. */
    public List<Check> warnings() {
        return checks.stream()
                .filter(check -> check.outcome() == Outcome.WARNING)
                .toList();
    }

    public List<Check> refusals() {
        return checks.stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .toList();
    }

    public List<Ground> grounds() {
        return refusals().stream().map(Check::ground).filter(Objects::nonNull).toList();
    }

    public boolean refusedOnlyFor(Ground ground) {
        return grounds().equals(List.of(ground));
    }

    public List<LegalSource> sources() {
        return Stream.of(
                        sizeSources.stream(),
                        Stream.ofNullable(zoneSource),
                        checks.stream().map(Check::source))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
