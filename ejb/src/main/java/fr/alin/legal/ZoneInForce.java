package fr.alin.legal;

/**
 * The zone a commune lies in and the text that says so.
 *
 * @param overseas in a département overseas, where the ceilings of its zone are weighted
 */
public record ZoneInForce(CeilingZone zone, boolean overseas, LegalSource source) {}
