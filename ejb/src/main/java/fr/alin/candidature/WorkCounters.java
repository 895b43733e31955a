package fr.alin.candidature;

/** The figures above the work list. */
public record WorkCounters(long late, long toStudy, long mine, long validated) {}
