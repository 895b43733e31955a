package fr.alin.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which leases a list is of: those behind one figure.
 *
 * @param year in which they were signed
 * @param landlord null for all
 * @param departement code, null for all
 */
public record LeaseScope(int year, @Nullable UUID landlord, @Nullable String departement, Figure figure) {}
