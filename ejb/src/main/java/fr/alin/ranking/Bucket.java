package fr.alin.ranking;

/**
 * The group that decides before any point (product §6); message key {@code bucket.} and the name. A home adapted for
 * disabled people goes first to those who need it (CCH R441-4), and among them by the groups as for any other.
 */
public enum Bucket {
    /** Needs the adapted home, and 1a. */
    ADAPTED_DALO,
    /** Needs the adapted home, and 1b. */
    ADAPTED_PRIORITY,
    /** Needs the adapted home, and 2. */
    ADAPTED_EMPLOYEE,
    /** Needs the adapted home, and 3. */
    ADAPTED_OTHER,
    /** 1a: right to housing recognised (DALO, CCH L441-2-3). */
    DALO,
    /** 1b: another priority ground of CCH L441-1 that an adviser has validated. */
    PRIORITY,
    /** 2: employee of a private employer with at least 10 staff, 50 in agriculture. */
    EMPLOYEE,
    /** 3: everybody else, and whoever's employer is not verified yet. */
    OTHER;

    /** As people number the groups: 1, 2, 3. */
    public int group() {
        return switch (this) {
            case ADAPTED_DALO, DALO, ADAPTED_PRIORITY, PRIORITY -> 1;
            case ADAPTED_EMPLOYEE, EMPLOYEE -> 2;
            case ADAPTED_OTHER, OTHER -> 3;
        };
    }

    /** Of whoever needs the adapted home that is offered. */
    public boolean adapted() {
        return ordinal() < DALO.ordinal();
    }

    /** The same group of those who need the adapted home that is offered. */
    public Bucket needingAdaptedHome() {
        return switch (this) {
            case DALO, ADAPTED_DALO -> ADAPTED_DALO;
            case PRIORITY, ADAPTED_PRIORITY -> ADAPTED_PRIORITY;
            case EMPLOYEE, ADAPTED_EMPLOYEE -> ADAPTED_EMPLOYEE;
            case OTHER, ADAPTED_OTHER -> ADAPTED_OTHER;
        };
    }
}
