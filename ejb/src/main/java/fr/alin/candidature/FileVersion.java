package fr.alin.candidature;

/** A file as a page had shown it. */
public record FileVersion(CandidatureId id, int version) {}
