package fr.alin.housingrequest;

/** Documents of the national list (arrêté of 22 December 2020) that a household may have to deposit. */
public enum DocumentKind {
    IDENTITY,
    TAX_NOTICE,
    RESOURCES,
    EMPLOYMENT_CONTRACT,
    FAMILY_BOOK,
    CURRENT_HOUSING,
    DISABILITY_CARD
}
