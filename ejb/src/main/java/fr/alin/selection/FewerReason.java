package fr.alin.selection;

/** Why fewer than three files go to the landlord (CCH R441-3); the message key is {@code fewer.} and the name. */
public enum FewerReason {
    /** No more candidates are valid: found by the rules, never chosen. */
    TOO_FEW_CANDIDATES,
    /** For somebody whom the préfet designated: right to housing recognised (CCH L441-2-3, II). */
    DALO_DESIGNATED,
    /** A home with the subsidy of a PLAI adapté (CCH D331-25-1). */
    PLAI_ADAPTED
}
