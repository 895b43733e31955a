package fr.alin.legal;

/**
 * Limits of the household categories.
 *
 * @param youngCoupleAgeSum highest sum of the ages of a young couple
 * @param highestCategory persons beyond it add the supplement
 */
public record CategoryRule(int youngCoupleAgeSum, int highestCategory) {}
