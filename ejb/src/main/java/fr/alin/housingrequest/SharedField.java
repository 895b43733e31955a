package fr.alin.housingrequest;

/** Groups of fields an employer may see; message key {@code sharing.field.} and the name. */
public enum SharedField {
    IDENTITY,
    CONTACT,
    EMPLOYER_AND_WORKPLACE,
    HOUSEHOLD_AND_CURRENT_HOUSING,
    EMPLOYMENT_AND_INCOMES,
    WISHES,
    CANDIDATURE,
    HISTORY,
    DOCUMENTS,
    HEALTH_AND_PRIORITY,
    ACTING_FOR
}
