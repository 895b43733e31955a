package fr.alin.study;

import java.util.UUID;

/** A filter of the work list that an adviser gave a name. */
public record SavedView(UUID id, String name, WorkFilter filter) {}
