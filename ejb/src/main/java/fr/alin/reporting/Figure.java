package fr.alin.reporting;

import fr.alin.legal.AllocationObjectives;

/** What is counted among the leases signed in a year; message key {@code objectives.figure.} and the name. */
public enum Figure {
    /** DALO and other priority households (CCH L313-26-2, L441-1), among all leases. */
    PRIORITY,
    /** Households of the first quartile of resources, among leases outside priority quarters (CCH L441-1). */
    FIRST_QUARTILE,
    /** Households of the second to the fourth quartile, among leases in priority quarters (CCH L441-1). */
    OTHER_QUARTILES;

    /** Whether a lease is one of those the figure is about. */
    public boolean concerns(boolean priorityQuarter) {
        return switch (this) {
            case PRIORITY -> true;
            case FIRST_QUARTILE -> !priorityQuarter;
            case OTHER_QUARTILES -> priorityQuarter;
        };
    }

    /** The least share that the law asks for, in percent. */
    public int objective(AllocationObjectives objectives) {
        return switch (this) {
            case PRIORITY -> objectives.priority();
            case FIRST_QUARTILE -> objectives.firstQuartile();
            case OTHER_QUARTILES -> objectives.otherQuartiles();
        };
    }
}
