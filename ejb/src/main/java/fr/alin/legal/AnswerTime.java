package fr.alin.legal;

/**
 * The time an applicant has to answer the dwelling a landlord offers (CCH R441-10).
 *
 * @param leastDays that a landlord may set
 */
public record AnswerTime(int leastDays, LegalSource source) {}
