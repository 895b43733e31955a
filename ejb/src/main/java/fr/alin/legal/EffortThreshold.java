package fr.alin.legal;

/** Share of the resources, in percent, above which a rent is said to be high. */
public record EffortThreshold(int percent, LegalSource source) {}
