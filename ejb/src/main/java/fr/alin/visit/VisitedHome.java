package fr.alin.visit;

import org.jspecify.annotations.Nullable;

/**
 * Where one goes for a visit.
 *
 * @param door stairs or building, empty for none
 */
public record VisitedHome(
        int rooms, String street, @Nullable String door, String postcode, String commune, String landlord) {
    /** In one line. */
    public String address() {
        String where = door == null || door.isBlank() ? street : street + ", " + door;
        return where + ", " + postcode + " " + commune;
    }
}
