package fr.alin.candidature;

/** What may be done to a candidature. */
public enum CandidatureAction {
    /** An adviser makes the file their own. */
    TAKE,
    RELEASE,
    REQUEST_DOCUMENTS,
    RECEIVE_DOCUMENTS,
    /** A proof that counts for the rank is recorded or taken back: priority ground, employer. */
    RECORD_PROOF,
    /** A supervisor gives the file to another adviser. */
    REASSIGN,
    VALIDATE,
    INVALIDATE,
    /** A supervisor takes a validation back. */
    REOPEN,
    /** It goes to the landlord with the set. */
    SEND,
    /** It does not, and nothing holds the applicant any more. */
    LET_GO,
    /** The landlord has withdrawn the offer. */
    END_WITH_OFFER,
    CANCEL
}
