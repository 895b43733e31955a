package fr.alin.caleol;

/** What a commission decides on a file (CCH R441-3); message key {@code decision.} and the name. */
public enum Decision {
    /** a) Allocated: rank 1. */
    ALLOCATED,
    /** b) Allocated by rank, when those before decline. */
    RANKED,
    /** c) Allocated, if a document of the closed list comes within a term. */
    CONDITIONAL,
    /** d) Not allocated, for a legal ground. */
    NOT_ALLOCATED,
    /** e) Refused because the request does not meet the conditions of access. */
    INADMISSIBLE;

    /** Whether it gives the dwelling, however late. */
    public boolean gives() {
        return this == ALLOCATED || this == RANKED || this == CONDITIONAL;
    }

    /** Whether its rank is to be said: that of an allocation is 1. */
    public boolean ranked() {
        return this == RANKED || this == CONDITIONAL;
    }
}
