package fr.alin.candidature;

import fr.alin.candidature.rules.CandidatureLifeCycle;
import fr.alin.shared.Roles;

/** Where a candidature stands; the message key is {@code candidature.status.} and the name. */
public enum CandidatureStatus {
    APPLIED(true),
    /** An adviser asked for documents: the clock of the study stands still until they come. */
    DOCUMENTS_REQUESTED(true),
    VALIDATED(true),
    /** In the set that went to the landlord. */
    SENT(true),
    /** The commission has ranked it: its turn comes when those before decline. */
    RANKED(true),
    /** Allocated if a document of the closed list comes within the term of the commission (CCH R441-3). */
    CONDITIONAL(true),
    /** The landlord offers the dwelling: the applicant answers within the delay, and silence is a refusal. */
    OFFERED(true),
    ACCEPTED(true),
    /** The lease is signed. */
    LEASED(true),
    /** Moved in. */
    HOUSED(false),
    /** The commission has not allocated the dwelling, for a legal ground. */
    NOT_ALLOCATED(false),
    INADMISSIBLE(false),
    DECLINED(false),
    /** No answer within the delay. */
    UNANSWERED(false),
    /** The document of the condition did not come within its term. */
    LAPSED(false),
    INVALIDATED(false),
    /** The set went to the landlord without it, or no set went in time: free to apply elsewhere. */
    RELEASED(false),
    CANCELLED(false);

    private final boolean active;

    CandidatureStatus(boolean active) {
        this.active = active;
    }

    /** Only one active candidature per request (I1). */
    public boolean active() {
        return active;
    }

    /** The dwelling is offered to it or let: one candidature of an offer at most (I2). */
    public boolean holdsHome() {
        return this == OFFERED || this == ACCEPTED || this == LEASED || this == HOUSED;
    }

    /** Ranked by the commission, and nothing is offered to it yet. */
    public boolean awaitsTurn() {
        return this == RANKED || this == CONDITIONAL;
    }

    /** Whether the landlord may do this now: what the buttons of the follow-up come from. */
    public boolean allowsLandlord(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.LANDLORD).contains(action);
    }

    /** Whether the applicant may do this now. */
    public boolean allowsApplicant(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.APPLICANT).contains(action);
    }

    /** Only a file that was sent can stand there. */
    public boolean afterSending() {
        return switch (this) {
            case APPLIED, DOCUMENTS_REQUESTED, VALIDATED, INVALIDATED, RELEASED, CANCELLED -> false;
            default -> true;
        };
    }

    /** Whether an adviser still owes an answer. */
    public boolean underStudy() {
        return this == APPLIED || this == DOCUMENTS_REQUESTED;
    }

    /** Whether a supervisor may do this now, whoever holds the file. */
    public boolean allowsSupervisor(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.SUPERVISOR).contains(action);
    }

    /** Whether an adviser may do this now: what the buttons of the file follow. */
    public boolean allowsAdviser(CandidatureAction action) {
        return CandidatureLifeCycle.TABLE.actions(this, Roles.ADVISER).contains(action);
    }
}
