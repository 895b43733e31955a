package fr.alin.reporting;

/** How a share stands to its objective; message key {@code objectives.standing.} and the name. */
public enum Standing {
    /** Reached, whatever the leases that are counted apart turn out to be. */
    MET,
    /** Not reached, even if all of them counted. */
    MISSED,
    /** They decide. */
    OPEN,
    /** There is no lease, or no objective in force. */
    NOTHING
}
