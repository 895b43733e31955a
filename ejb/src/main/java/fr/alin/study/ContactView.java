package fr.alin.study;

import java.time.Instant;

/** A line of the contact log; applicants may read it too. */
public record ContactView(Instant at, ContactKind kind, String summary, String adviser) {}
