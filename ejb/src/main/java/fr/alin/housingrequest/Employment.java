package fr.alin.housingrequest;

/** Situation professionnelle, as the national form lists it. */
public enum Employment {
    CDI(true),
    PUBLIC_AGENT(false),
    FIXED_TERM(true),
    SELF_EMPLOYED(false),
    JOB_SEEKER(false),
    APPRENTICE(true),
    STUDENT(false),
    RETIRED(false),
    OTHER(false);

    private final boolean siretRequired;

    Employment(boolean siretRequired) {
        this.siretRequired = siretRequired;
    }

    /** An employee of a private employer must name it. */
    public boolean siretRequired() {
        return siretRequired;
    }
}
