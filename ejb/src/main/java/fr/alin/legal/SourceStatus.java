package fr.alin.legal;

/** How sure a legal value is; shown honestly beside it. */
public enum SourceStatus {
    /** Read in a published text. */
    SOURCED,
    /** Follows from a sourced value by a rule of the text. */
    COMPUTED,
    /** Projected by us from an older text: to be checked against the annex. */
    DERIVED,
    /** Applied to days before the text took effect. */
    BACKDATED,
    /** A later text exists that our data lack. */
    OUTDATED,
    /** Made up for demonstrations, in no text at all: decides nothing in production. */
    INVENTED,
    /** Proposed by us and not confirmed by the operator: told, and not applied by any program. */
    PROPOSED
}
