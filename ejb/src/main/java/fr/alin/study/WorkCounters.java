package fr.alin.study;

/**
 * The figures above the work list: of the files that are whose it says, and for its offer.
 *
 * @param waiting files whose documents an adviser asked for
 */
public record WorkCounters(long late, long toStudy, long waiting, long validated) {}
