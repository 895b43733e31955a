package fr.alin.visit.rules;

import fr.alin.shared.LifeCycle;
import fr.alin.shared.LifeCycle.Transition;
import fr.alin.shared.Roles;
import fr.alin.visit.VisitAction;
import fr.alin.visit.VisitStatus;
import java.util.List;
import java.util.Set;

/** The life of a visit; what the landlord has noted it may correct. */
public final class VisitLifeCycle {
    private static final Set<String> OWNER = Set.of(Roles.APPLICANT);
    private static final Set<String> OWNER_AND_SYSTEM = Set.of(Roles.APPLICANT, Roles.SYSTEM);
    private static final Set<String> LANDLORDS = Set.of(Roles.LANDLORD);

    public static final LifeCycle<VisitStatus, VisitAction> TABLE = LifeCycle.of(
            VisitStatus.INVITED,
            List.<Transition<VisitStatus, VisitAction>>of(
                    new Transition<>(VisitStatus.INVITED, VisitAction.BOOK, OWNER, VisitStatus.BOOKED),
                    new Transition<>(VisitStatus.BOOKED, VisitAction.BOOK, OWNER, VisitStatus.BOOKED),
                    new Transition<>(VisitStatus.BOOKED, VisitAction.FREE, LANDLORDS, VisitStatus.INVITED),
                    new Transition<>(VisitStatus.BOOKED, VisitAction.CANCEL, OWNER_AND_SYSTEM, VisitStatus.CANCELLED),
                    new Transition<>(VisitStatus.BOOKED, VisitAction.NOTE_DONE, LANDLORDS, VisitStatus.DONE),
                    new Transition<>(VisitStatus.BOOKED, VisitAction.NOTE_MISSED, LANDLORDS, VisitStatus.MISSED),
                    new Transition<>(VisitStatus.DONE, VisitAction.NOTE_MISSED, LANDLORDS, VisitStatus.MISSED),
                    new Transition<>(VisitStatus.MISSED, VisitAction.NOTE_DONE, LANDLORDS, VisitStatus.DONE),
                    new Transition<>(VisitStatus.CANCELLED, VisitAction.BOOK, OWNER, VisitStatus.BOOKED)));

    private VisitLifeCycle() {}
}
