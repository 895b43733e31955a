package fr.alin.benchmark;

/**
 * A commune or arrondissement where people live.
 *
 * @param region INSEE code; 11 is Île-de-France
 */
record Place(String inseeCode, String departement, String region, String postcode) {
    private static final String ILE_DE_FRANCE = "11";

    boolean aroundParis() {
        return region.equals(ILE_DE_FRANCE);
    }
}
