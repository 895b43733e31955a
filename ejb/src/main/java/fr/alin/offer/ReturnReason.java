package fr.alin.offer;

/** Why an offer goes back to its landlord; the message key is {@code return.} and the name. */
public enum ReturnReason {
    /** Nobody who applied may have the dwelling. */
    NO_VALID_CANDIDATE,
    /** The landlord asks for it back. */
    ASKED_BY_LANDLORD
}
