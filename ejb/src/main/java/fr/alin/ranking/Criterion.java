package fr.alin.ranking;

/** What points are given for; message key {@code criterion.} and the name. */
public enum Criterion {
    /** Points that the employer gives, none while the applicant is anonymous towards it. */
    EMPLOYER_POINTS(Heading.EMPLOYER),
    VIOLENCE(Heading.SITUATION),
    DISABILITY(Heading.SITUATION),
    /** No home of one's own: without a roof, in a hostel, hosted. */
    NO_HOME(Heading.SITUATION),
    EVICTION(Heading.SITUATION),
    OVERCROWDING(Heading.SITUATION),
    UNFIT_HOME(Heading.SITUATION),
    /** A new job or a transfer. */
    MOBILITY(Heading.MOBILITY),
    UNDER_30(Heading.YOUTH),
    /** For each completed year since the first filing. */
    SENIORITY(Heading.SENIORITY);

    private final Heading heading;

    Criterion(Heading heading) {
        this.heading = heading;
    }

    /** Given for each of something, up to a cap; other grounds give their points or nothing. */
    public boolean counted() {
        return this == EMPLOYER_POINTS || this == SENIORITY;
    }

    public Heading heading() {
        return heading;
    }
}
