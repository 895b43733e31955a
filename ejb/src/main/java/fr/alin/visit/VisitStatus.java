package fr.alin.visit;

import fr.alin.shared.Roles;
import fr.alin.visit.rules.VisitLifeCycle;

/** Where a visit stands; the message keys are {@code visit.status.} and {@code visits.status.} with the name. */
public enum VisitStatus {
    /** A slot is to be chosen. */
    INVITED,
    BOOKED,
    /** The landlord has noted that the applicant came. */
    DONE,
    /** The landlord has noted that nobody came. */
    MISSED,
    /** The applicant has given it up, or the candidature is over: there is no slot any more. */
    CANCELLED;

    /** Whether the landlord may do this now: what the buttons of the slots come from. */
    public boolean allowsLandlord(VisitAction action) {
        return VisitLifeCycle.TABLE.actions(this, Roles.LANDLORD).contains(action);
    }

    /** Whether the applicant may do this now. */
    public boolean allowsApplicant(VisitAction action) {
        return VisitLifeCycle.TABLE.actions(this, Roles.APPLICANT).contains(action);
    }
}
