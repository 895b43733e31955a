package fr.alin.eligibility;

import org.jspecify.annotations.Nullable;

/** For whom an employer keeps an offer, seen from one applicant. */
public enum Reservation {
    /** For everybody, or for the people of the employer for which the applicant is proved to work. */
    OPEN(null),
    FOR_OTHERS(Ground.RESERVED_FOR_ANOTHER_EMPLOYER),
    /** For the people of the employer that the applicant names and is anonymous towards. */
    HIDDEN_BY_ANONYMITY(Ground.ANONYMOUS_TO_EMPLOYER),
    /** For the people of the employer that the applicant names, where nothing proves yet that they work there. */
    EMPLOYMENT_NOT_PROVED(Ground.EMPLOYMENT_NOT_PROVED);

    private final @Nullable Ground ground;

    Reservation(@Nullable Ground ground) {
        this.ground = ground;
    }

    /** Why it is not for the applicant, null when it is. */
    public @Nullable Ground ground() {
        return ground;
    }
}
