package fr.alin.legal;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weights by which the persons of a household share what is left to live on.
 *
 * @param firstAdult the first adult
 * @param grown each further person of at least {@code grownAge} years
 * @param child each younger one
 * @param singleParent added for an adult alone with dependants
 * @param days in a month
 */
public record ConsumptionUnits(
        BigDecimal firstAdult,
        BigDecimal grown,
        BigDecimal child,
        BigDecimal singleParent,
        int grownAge,
        int days,
        LegalSource source) {
    /**
     * The units of a household, by ages on a day; a child that is not born yet has none.
     *
     * @param adults at least one, the first of whom has the weight of the first adult
     */
    public BigDecimal of(List<Integer> adults, List<Integer> dependants) {
        BigDecimal others = Stream.concat(adults.stream().skip(1), dependants.stream())
                .map(age -> age >= grownAge ? grown : child)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean parentAlone = adults.size() == 1 && !dependants.isEmpty();
        return firstAdult.add(others).add(parentAlone ? singleParent : BigDecimal.ZERO);
    }
}
