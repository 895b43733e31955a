package fr.alin.completion;

/** Where a request for documents stands; message key {@code completion.state.} and the name. */
public enum CompletionState {
    /** Waited for until its day. */
    OPEN,
    /** Its day is over, and nobody has answered; a late answer still counts. */
    OVERDUE,
    /** Deposited, as the applicant says. */
    ANSWERED,
    /** The landlord does not ask for them any more. */
    WITHDRAWN
}
