package fr.alin.caleol.rules;

import fr.alin.caleol.SittingAction;
import fr.alin.caleol.SittingStatus;
import fr.alin.shared.LifeCycle;
import fr.alin.shared.LifeCycle.Transition;
import fr.alin.shared.Roles;
import java.util.List;
import java.util.Set;

/** The life of a sitting: what it decided is corrected by a further one alone. */
public final class SittingLifeCycle {
    public static final LifeCycle<SittingStatus, SittingAction> TABLE = LifeCycle.of(
            SittingStatus.PLANNED,
            List.<Transition<SittingStatus, SittingAction>>of(
                    row(SittingStatus.PLANNED, SittingAction.CHANGE, SittingStatus.PLANNED),
                    row(SittingStatus.PLANNED, SittingAction.OPEN, SittingStatus.OPEN),
                    row(SittingStatus.PLANNED, SittingAction.CANCEL, SittingStatus.CANCELLED),
                    row(SittingStatus.OPEN, SittingAction.RECORD, SittingStatus.OPEN),
                    row(SittingStatus.OPEN, SittingAction.SUSPEND, SittingStatus.SUSPENDED),
                    row(SittingStatus.OPEN, SittingAction.CLOSE, SittingStatus.CLOSED),
                    row(SittingStatus.OPEN, SittingAction.CANCEL, SittingStatus.CANCELLED),
                    row(SittingStatus.SUSPENDED, SittingAction.RESUME, SittingStatus.OPEN),
                    row(SittingStatus.SUSPENDED, SittingAction.CANCEL, SittingStatus.CANCELLED)));

    private SittingLifeCycle() {}

    private static Transition<SittingStatus, SittingAction> row(
            SittingStatus from, SittingAction action, SittingStatus target) {
        return new Transition<>(from, action, Set.of(Roles.LANDLORD), target);
    }
}
