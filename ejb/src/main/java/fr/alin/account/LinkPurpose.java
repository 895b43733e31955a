package fr.alin.account;

/** What a link sent by mail is for. */
public enum LinkPurpose {
    ACTIVATION,
    PASSWORD_RESET,
    EMAIL_CHANGE;

    /** Whether a password may be chosen by it. */
    public boolean opensPassword() {
        return this != EMAIL_CHANGE;
    }
}
