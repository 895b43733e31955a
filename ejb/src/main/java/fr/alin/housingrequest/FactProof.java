package fr.alin.housingrequest;

/** Documents on which an adviser finds a fact; message key {@code factProof.} and the name. */
public enum FactProof {
    TAX_NOTICE,
    PAY_SLIPS,
    BENEFIT_STATEMENT,
    FAMILY_BOOK,
    CUSTODY_DECISION,
    PREGNANCY_CERTIFICATE,
    OTHER_OFFICIAL
}
