package fr.alin.study;

/**
 * The figures above the work list.
 *
 * @param waiting files whose documents an adviser asked for
 */
public record WorkCounters(long late, long toStudy, long mine, long waiting, long validated) {}
