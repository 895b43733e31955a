package fr.alin.landlord;

import java.util.UUID;

/**
 * A dwelling as its landlord sees it.
 *
 * @param programme name of the programme
 * @param version for whoever changes it
 */
public record DwellingView(
        UUID id, UUID programmeId, String programme, String commune, String postcode, Home home, int version) {}
