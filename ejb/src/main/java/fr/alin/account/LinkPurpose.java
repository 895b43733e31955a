package fr.alin.account;

/** What a link sent by mail is for. */
public enum LinkPurpose {
    ACTIVATION,
    PASSWORD_RESET
}
