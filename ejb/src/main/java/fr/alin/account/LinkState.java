package fr.alin.account;

/** What a link is worth now. */
public enum LinkState {
    USABLE,
    EXPIRED,
    USED,
    UNKNOWN
}
