package fr.alin.allocation;

/**
 * Documents for whose lack a dwelling may be allocated under condition: those of the closed list alone (CCH R441-2-4-1, arrêté of
 * 22 December 2020). Message key {@code condition.} and the name.
 */
public enum ConditionDocument {
    IDENTITY,
    RESIDENCE_PERMIT,
    TAX_NOTICE,
    RESOURCES,
    EMPLOYMENT_CONTRACT,
    FAMILY_BOOK,
    DIVORCE_DECISION,
    CUSTODY_DECISION,
    CURRENT_HOUSING,
    DISABILITY_CARD
}
