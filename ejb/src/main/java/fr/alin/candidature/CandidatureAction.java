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
    /** The commission allocates: what is ranked, from 1 on. */
    RANK,
    /** The same, if a document comes in time. */
    MAKE_CONDITIONAL,
    NOT_ALLOCATE,
    FIND_INADMISSIBLE,
    /** A further sitting of the commission takes the decision back, to decide anew at once. */
    RECONSIDER,
    /** The document of the condition has come. */
    MEET_CONDITION,
    /** It has not. */
    LAPSE,
    /** Nobody stands before it any more: the dwelling is offered to it. */
    MOVE_UP,
    ACCEPT,
    DECLINE,
    /** The delay to answer is over. */
    KEEP_SILENT,
    SIGN_LEASE,
    MOVE_IN,
    /** Somebody else has signed the lease. */
    LET_TO_ANOTHER,
    /** The landlord has withdrawn the offer. */
    END_WITH_OFFER,
    CANCEL
}
