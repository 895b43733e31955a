package fr.alin.offer;

/** House or flat. */
public enum DwellingKind {
    HOUSE,
    APARTMENT
}
