package fr.alin.ranking;

/** The group that decides before any point (product §6); message key {@code bucket.} and the name. */
public enum Bucket {
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
            case DALO, PRIORITY -> 1;
            case EMPLOYEE -> 2;
            case OTHER -> 3;
        };
    }
}
