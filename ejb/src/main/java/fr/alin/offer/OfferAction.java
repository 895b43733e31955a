package fr.alin.offer;

/** What may be done to an offer. */
public enum OfferAction {
    PUBLISH,
    /** Its deadline has passed: nobody applies any more. */
    CLOSE,
    /** The selected files go to the landlord. */
    SEND,
    /** The commission has allocated the dwelling. */
    PLACE,
    SIGN_LEASE,
    /** Nobody was valid, or nobody of the set takes the dwelling: another offer of it, with another deadline. */
    PUBLISH_AGAIN,
    /** The same, but the landlord lets the dwelling otherwise. */
    RETURN,
    WITHDRAW
}
