package fr.alin.employer;

import java.util.UUID;

/** A registered employer. */
public record EmployerView(UUID id, String name, int headcount, boolean agricultural) {}
