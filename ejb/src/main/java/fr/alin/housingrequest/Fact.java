package fr.alin.housingrequest;

/** What is declared and can be found on a document; message key {@code fact.} and the name. */
public enum Fact {
    /** Whole euros a year. */
    REFERENCE_TAX_INCOME,
    /** Euros a month. */
    MONTHLY_RESOURCES,
    /** Who lives there. */
    HOUSEHOLD
}
