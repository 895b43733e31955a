package fr.alin.legal;

/**
 * Limits of the household categories.
 *
 * @param youngCoupleAgeSum highest sum of the ages of a young couple
 * @param personsAdded to a young couple, a household with somebody disabled, an adult alone with dependants
 * @param highestCategory persons beyond it add the supplement
 */
public record CategoryRule(int youngCoupleAgeSum, int personsAdded, int highestCategory) {}
