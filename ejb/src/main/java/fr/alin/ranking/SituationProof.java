package fr.alin.ranking;

/** Kind of document an adviser has seen about a situation; message key {@code situationProof.} and the name. */
public enum SituationProof {
    COURT_ORDER,
    /** Complaint or entry in the register of the police. */
    POLICE_REPORT,
    /** Notification of the departmental house of disabled people. */
    MEDICAL_BOARD,
    /** Of a host, a hostel, or of an address given to whoever has none. */
    HOSTING_STATEMENT,
    EVICTION_NOTICE,
    /** Lease or statement of the present landlord. */
    LEASE,
    /** Report or order about the state of a home. */
    HEALTH_REPORT,
    /** Contract, promise of employment or letter of transfer. */
    EMPLOYER_LETTER,
    OTHER_OFFICIAL
}
