package fr.alin.candidature;

/** Why a supervisor takes a validation back; message key {@code reopening.} and the name. */
public enum ReopeningReason {
    MISTAKE,
    NEW_FACT,
    FALSE_DOCUMENT
}
