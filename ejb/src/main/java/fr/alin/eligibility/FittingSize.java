package fr.alin.eligibility;

import fr.alin.legal.TypologyRange;

/**
 * The size of home that fits a household.
 *
 * @param persons that the household counts, with those who are not always there or not yet
 * @param floor smallest surface, m²
 */
public record FittingSize(int persons, TypologyRange typologies, int floor) {}
