package fr.alin.housingrequest;

/** Where the resources of a household stand among those of all applicants (CCH L441-1). */
public enum Quartile {
    FIRST,
    /** The second, third or fourth. */
    OTHER,
    /** Resources or household are not known: never guessed. */
    INCOMPLETE,
    /** No threshold is in force there on that day. */
    NO_THRESHOLD
}
