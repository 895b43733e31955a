package fr.alin.housingrequest;

import java.util.Set;

/** What is declared and can be found on a document; message key {@code fact.} and the name. */
public enum Fact {
    /** Whole euros a year. */
    REFERENCE_TAX_INCOME(FactProof.TAX_NOTICE, FactProof.OTHER_OFFICIAL),
    /** Euros a month. */
    MONTHLY_RESOURCES(FactProof.TAX_NOTICE, FactProof.PAY_SLIPS, FactProof.BENEFIT_STATEMENT, FactProof.OTHER_OFFICIAL),
    /** Who lives there. */
    HOUSEHOLD(
            FactProof.TAX_NOTICE,
            FactProof.FAMILY_BOOK,
            FactProof.CUSTODY_DECISION,
            FactProof.PREGNANCY_CERTIFICATE,
            FactProof.OTHER_OFFICIAL);

    private final Set<FactProof> proofs;

    Fact(FactProof... proofs) {
        this.proofs = Set.of(proofs);
    }

    /** Whether such a document says anything of it. */
    public boolean provedBy(FactProof proof) {
        return proofs.contains(proof);
    }

    /** Money of years ago says nothing of today. */
    boolean ages() {
        return this != HOUSEHOLD;
    }
}
