package fr.alin.legal;

import java.math.BigDecimal;

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
        LegalSource source) {}
