package fr.alin.eligibility;

import fr.alin.legal.Financing;
import fr.alin.shared.Euros;
import java.math.BigDecimal;

/**
 * What the rules need to know of a dwelling.
 *
 * @param commune INSEE code of the commune, for an arrondissement that of its commune
 * @param rooms 1 to 9
 * @param surface m²
 * @param rentWithCharges a month
 */
public record DwellingFacts(
        String commune,
        String departement,
        Financing financing,
        int rooms,
        BigDecimal surface,
        Euros rentWithCharges) {}
