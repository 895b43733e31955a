package fr.alin.legal;

/** The zone a commune lies in and the text that says so. */
public record ZoneInForce(CeilingZone zone, LegalSource source) {}
