package fr.alin.landlord;

import java.util.UUID;

/**
 * A programme in the list of its landlord.
 *
 * @param dwellings how many it has
 */
public record ProgrammeItem(UUID id, String name, String commune, String postcode, long dwellings) {}
