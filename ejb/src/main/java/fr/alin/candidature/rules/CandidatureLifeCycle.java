package fr.alin.candidature.rules;

import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.shared.LifeCycle;
import fr.alin.shared.LifeCycle.Transition;
import fr.alin.shared.Roles;
import java.util.List;
import java.util.Set;

/** The life of a candidature (product §5.5). */
public final class CandidatureLifeCycle {
    private static final Set<String> ADVISERS = Set.of(Roles.ADVISER, Roles.SUPERVISOR);
    private static final Set<String> SUPERVISORS = Set.of(Roles.SUPERVISOR);
    private static final Set<String> ADVISERS_AND_SYSTEM = Set.of(Roles.ADVISER, Roles.SUPERVISOR, Roles.SYSTEM);
    private static final Set<String> LANDLORDS = Set.of(Roles.LANDLORD);
    private static final Set<String> SYSTEM = Set.of(Roles.SYSTEM);
    private static final Set<String> OWNER = Set.of(Roles.APPLICANT);
    private static final Set<String> OWNER_AND_ADVISERS = Set.of(Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR);

    public static final LifeCycle<CandidatureStatus, CandidatureAction> TABLE = LifeCycle.of(
            CandidatureStatus.APPLIED,
            List.<Transition<CandidatureStatus, CandidatureAction>>of(
                    new Transition<>(
                            CandidatureStatus.APPLIED, CandidatureAction.TAKE, ADVISERS, CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.APPLIED, CandidatureAction.RELEASE, ADVISERS, CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.REQUEST_DOCUMENTS,
                            ADVISERS,
                            CandidatureStatus.DOCUMENTS_REQUESTED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.RECORD_PROOF,
                            ADVISERS,
                            CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.REASSIGN,
                            SUPERVISORS,
                            CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.VALIDATE,
                            ADVISERS,
                            CandidatureStatus.VALIDATED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.INVALIDATE,
                            ADVISERS,
                            CandidatureStatus.INVALIDATED),
                    new Transition<>(
                            CandidatureStatus.APPLIED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.TAKE,
                            ADVISERS,
                            CandidatureStatus.DOCUMENTS_REQUESTED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.RELEASE,
                            ADVISERS,
                            CandidatureStatus.DOCUMENTS_REQUESTED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.RECEIVE_DOCUMENTS,
                            OWNER_AND_ADVISERS,
                            CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.RECORD_PROOF,
                            ADVISERS,
                            CandidatureStatus.DOCUMENTS_REQUESTED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.REASSIGN,
                            SUPERVISORS,
                            CandidatureStatus.DOCUMENTS_REQUESTED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.INVALIDATE,
                            ADVISERS,
                            CandidatureStatus.INVALIDATED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.CANCEL,
                            OWNER,
                            CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED, CandidatureAction.TAKE, ADVISERS, CandidatureStatus.VALIDATED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.RELEASE,
                            ADVISERS,
                            CandidatureStatus.VALIDATED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.RECORD_PROOF,
                            ADVISERS,
                            CandidatureStatus.VALIDATED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.REASSIGN,
                            SUPERVISORS,
                            CandidatureStatus.VALIDATED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.REOPEN,
                            SUPERVISORS,
                            CandidatureStatus.APPLIED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED, CandidatureAction.SEND, ADVISERS, CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.LET_GO,
                            ADVISERS_AND_SYSTEM,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.LET_GO,
                            ADVISERS_AND_SYSTEM,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.LET_GO,
                            ADVISERS_AND_SYSTEM,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.SENT, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.APPLIED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.DOCUMENTS_REQUESTED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.VALIDATED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.SENT,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.SENT, CandidatureAction.RANK, LANDLORDS, CandidatureStatus.RANKED),
                    new Transition<>(
                            CandidatureStatus.SENT,
                            CandidatureAction.MAKE_CONDITIONAL,
                            LANDLORDS,
                            CandidatureStatus.CONDITIONAL),
                    new Transition<>(
                            CandidatureStatus.SENT,
                            CandidatureAction.NOT_ALLOCATE,
                            LANDLORDS,
                            CandidatureStatus.NOT_ALLOCATED),
                    new Transition<>(
                            CandidatureStatus.SENT,
                            CandidatureAction.FIND_INADMISSIBLE,
                            LANDLORDS,
                            CandidatureStatus.INADMISSIBLE),
                    new Transition<>(
                            CandidatureStatus.RANKED, CandidatureAction.RECONSIDER, LANDLORDS, CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL,
                            CandidatureAction.RECONSIDER,
                            LANDLORDS,
                            CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.OFFERED, CandidatureAction.RECONSIDER, LANDLORDS, CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.ACCEPTED,
                            CandidatureAction.RECONSIDER,
                            LANDLORDS,
                            CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.NOT_ALLOCATED,
                            CandidatureAction.RECONSIDER,
                            LANDLORDS,
                            CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.INADMISSIBLE,
                            CandidatureAction.RECONSIDER,
                            LANDLORDS,
                            CandidatureStatus.SENT),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL,
                            CandidatureAction.MEET_CONDITION,
                            LANDLORDS,
                            CandidatureStatus.RANKED),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL, CandidatureAction.LAPSE, SYSTEM, CandidatureStatus.LAPSED),
                    new Transition<>(
                            CandidatureStatus.RANKED, CandidatureAction.MOVE_UP, SYSTEM, CandidatureStatus.OFFERED),
                    new Transition<>(
                            CandidatureStatus.OFFERED, CandidatureAction.ACCEPT, OWNER, CandidatureStatus.ACCEPTED),
                    new Transition<>(
                            CandidatureStatus.OFFERED, CandidatureAction.DECLINE, OWNER, CandidatureStatus.DECLINED),
                    new Transition<>(
                            CandidatureStatus.OFFERED,
                            CandidatureAction.KEEP_SILENT,
                            SYSTEM,
                            CandidatureStatus.UNANSWERED),
                    new Transition<>(
                            CandidatureStatus.ACCEPTED,
                            CandidatureAction.SIGN_LEASE,
                            LANDLORDS,
                            CandidatureStatus.LEASED),
                    new Transition<>(
                            CandidatureStatus.LEASED, CandidatureAction.MOVE_IN, LANDLORDS, CandidatureStatus.HOUSED),
                    new Transition<>(
                            CandidatureStatus.RANKED,
                            CandidatureAction.LET_TO_ANOTHER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL,
                            CandidatureAction.LET_TO_ANOTHER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.RANKED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL,
                            CandidatureAction.CANCEL,
                            OWNER,
                            CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.OFFERED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.ACCEPTED, CandidatureAction.CANCEL, OWNER, CandidatureStatus.CANCELLED),
                    new Transition<>(
                            CandidatureStatus.RANKED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.CONDITIONAL,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.OFFERED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED),
                    new Transition<>(
                            CandidatureStatus.ACCEPTED,
                            CandidatureAction.END_WITH_OFFER,
                            LANDLORDS,
                            CandidatureStatus.RELEASED)));

    private CandidatureLifeCycle() {}
}
