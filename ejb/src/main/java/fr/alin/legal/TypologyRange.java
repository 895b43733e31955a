package fr.alin.legal;

/**
 * Rooms for a household.
 *
 * @param admitted lowest number admitted when the surface suffices
 * @param lowest lowest number of the rule
 * @param highest highest number
 */
public record TypologyRange(int admitted, int lowest, int highest, LegalSource source) {}
