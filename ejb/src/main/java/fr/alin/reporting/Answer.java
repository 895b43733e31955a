package fr.alin.reporting;

/** What a lease says to a figure that is about it. */
public enum Answer {
    YES,
    NO,
    /** Resources or household are not known: counted apart, never guessed. */
    INCOMPLETE,
    /** No threshold is in force there on the day of the lease: counted apart. */
    NO_THRESHOLD
}
