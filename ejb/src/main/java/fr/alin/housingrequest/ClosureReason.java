package fr.alin.housingrequest;

/** Why a request has ended at the registry (CCH R441-2-8); message keys {@code closure.} and {@code closure.text.}. */
public enum ClosureReason {
    /** A dwelling was allocated and its lease is signed. */
    ATTRIBUTION,
    /** Renounced, not renewed, inadmissible, no answer: what the registry alone knows of. */
    OTHER
}
