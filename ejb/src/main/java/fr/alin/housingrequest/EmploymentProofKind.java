package fr.alin.housingrequest;

/** What proved that somebody works for the employer they name; message key {@code employmentProof.} and the name. */
public enum EmploymentProofKind {
    /** The Code Entreprise that the employer gives its people. */
    EMPLOYER_CODE,
    /** The employer's own list of its people. */
    EMPLOYER_LIST,
    PAY_SLIP,
    CONTRACT;

    /** Seen by an adviser, who says since when. */
    public boolean document() {
        return this == PAY_SLIP || this == CONTRACT;
    }
}
