package fr.alin.ranking;

/** A heading of the grid; inside {@code SITUATION} only the best ground counts. Message key {@code heading.} and name. */
public enum Heading {
    EMPLOYER,
    SITUATION,
    MOBILITY,
    YOUTH,
    SENIORITY
}
