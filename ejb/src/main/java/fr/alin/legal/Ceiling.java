package fr.alin.legal;

/**
 * The highest admissible income.
 *
 * @param euros whole euros a year; an income equal to it is admissible
 */
public record Ceiling(int euros, LegalSource source) {}
