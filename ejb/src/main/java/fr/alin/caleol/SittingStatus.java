package fr.alin.caleol;

import fr.alin.caleol.rules.SittingLifeCycle;
import fr.alin.shared.Roles;

/** Where a sitting stands; message key {@code sitting.status.} and the name. */
public enum SittingStatus {
    PLANNED,
    OPEN,
    SUSPENDED,
    /** Minutes and letters are made: nothing changes any more. */
    CLOSED,
    CANCELLED;

    /** Whether an agent may do this now: what the buttons follow. */
    public boolean allows(SittingAction action) {
        return SittingLifeCycle.TABLE.actions(this, Roles.LANDLORD).contains(action);
    }
}
