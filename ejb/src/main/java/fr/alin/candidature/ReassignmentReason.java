package fr.alin.candidature;

/** Why a supervisor gives a file to another adviser; message key {@code reassignment.} and the name. */
public enum ReassignmentReason {
    ABSENCE,
    WORKLOAD,
    CONFLICT_OF_INTEREST,
    DEPARTURE
}
