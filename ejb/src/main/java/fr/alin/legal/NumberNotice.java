package fr.alin.legal;

/**
 * How long before a request's number expires its holder is told (CCH R441-2-7).
 *
 * @param days never less than the month of the law
 */
public record NumberNotice(int days, LegalSource source) {}
