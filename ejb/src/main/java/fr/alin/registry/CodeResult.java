package fr.alin.registry;

/** What became of a typed access code. */
public enum CodeResult {
    RIGHT,
    WRONG,
    EXPIRED,
    TOO_MANY_TRIES
}
