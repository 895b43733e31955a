package fr.alin.ranking;

import java.util.Set;

/** Kind of document an adviser has seen about a situation; message key {@code situationProof.} and the name. */
public enum SituationProof {
    COURT_ORDER(Criterion.VIOLENCE, Criterion.NO_HOME, Criterion.EVICTION, Criterion.UNFIT_HOME),
    /** Complaint or entry in the register of the police. */
    POLICE_REPORT(Criterion.VIOLENCE),
    /** Notification of the departmental house of disabled people. */
    MEDICAL_BOARD(Criterion.DISABILITY),
    /** Of a host, a hostel, or of an address given to whoever has none. */
    HOSTING_STATEMENT(Criterion.NO_HOME, Criterion.OVERCROWDING),
    EVICTION_NOTICE(Criterion.EVICTION),
    /** Lease or statement of the present landlord. */
    LEASE(Criterion.OVERCROWDING),
    /** Report or order about the state of a home. */
    HEALTH_REPORT(Criterion.UNFIT_HOME, Criterion.OVERCROWDING),
    /** Contract, promise of employment or letter of transfer. */
    EMPLOYER_LETTER(Criterion.MOBILITY),
    OTHER_OFFICIAL(Criterion.values());

    private final Set<Criterion> situations;

    SituationProof(Criterion... situations) {
        this.situations = Set.of(situations);
    }

    /** Whether such a document can show that a situation is so. */
    public boolean confirms(Criterion situation) {
        return situations.contains(situation);
    }
}
