package fr.alin.eligibility;

/** Why a dwelling is refused to a household; message keys {@code hidden.} and {@code rule.<rule>.FAILED.} and the name. */
public enum Ground {
    /** CCH R441-1, 1°. */
    INCOME_ABOVE_CEILING,
    /** CCH R822-25. */
    SURFACE_BELOW_FLOOR,
    DWELLING_TOO_LARGE,
    DWELLING_TOO_SMALL,
    EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM,
    COMMUNE_NOT_WISHED,
    RESERVED_FOR_ANOTHER_EMPLOYER,
    /** Kept for the people of the applicant's employer, which may not see them. */
    ANONYMOUS_TO_EMPLOYER,
    /** Kept for the people of the employer the applicant names, and not proved to work for. */
    EMPLOYMENT_NOT_PROVED;

    /** Between the applicant and what the own employer keeps: counted and told apart from what others keep. */
    public boolean ofOwnEmployer() {
        return this == ANONYMOUS_TO_EMPLOYER || this == EMPLOYMENT_NOT_PROVED;
    }

    /** Whether its figures are numbers of rooms. */
    public boolean ofTypologies() {
        return this == DWELLING_TOO_LARGE || this == DWELLING_TOO_SMALL;
    }
}
