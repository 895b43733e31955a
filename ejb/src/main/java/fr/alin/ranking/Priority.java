package fr.alin.ranking;

/** A priority ground that an adviser has validated. */
public enum Priority {
    NONE,
    L441_1,
    DALO
}
