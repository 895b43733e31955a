package fr.alin.landlord;

/** House or flat. */
public enum DwellingKind {
    HOUSE,
    APARTMENT
}
