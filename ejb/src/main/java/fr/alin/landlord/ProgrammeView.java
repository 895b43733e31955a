package fr.alin.landlord;

import java.util.UUID;

/**
 * A programme as its landlord sees it.
 *
 * @param version for whoever changes it
 */
public record ProgrammeView(UUID id, String name, String commune, String postcode, int version) {}
