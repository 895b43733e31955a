package fr.alin.eligibility;

/** Why a dwelling is refused to a household; the message key is {@code ground.} and the name. */
public enum Ground {
    /** CCH R441-1, 1°. */
    INCOME_ABOVE_CEILING,
    /** CCH R822-25. */
    SURFACE_BELOW_FLOOR,
    DWELLING_TOO_LARGE,
    DWELLING_TOO_SMALL,
    EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM,
    COMMUNE_NOT_WISHED,
    RESERVED_FOR_ANOTHER_EMPLOYER;

    /** Whether its figures are numbers of rooms. */
    public boolean ofTypologies() {
        return this == DWELLING_TOO_LARGE || this == DWELLING_TOO_SMALL;
    }
}
