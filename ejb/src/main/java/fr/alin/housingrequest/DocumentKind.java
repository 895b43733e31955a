package fr.alin.housingrequest;

/** Documents of the national list (arrêté of 22 December 2020) that a household may have to deposit. */
public enum DocumentKind {
    IDENTITY,
    TAX_NOTICE,
    RESOURCES,
    EMPLOYMENT_CONTRACT,
    FAMILY_BOOK,
    /** Decision or agreement on the visiting custody of a child. */
    CUSTODY_DECISION,
    PREGNANCY_CERTIFICATE,
    CURRENT_HOUSING,
    DISABILITY_CARD
}
