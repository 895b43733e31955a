package fr.alin.account;

import java.util.EnumSet;
import java.util.Set;

/** What a link sent by mail is for. */
public enum LinkPurpose {
    ACTIVATION,
    PASSWORD_RESET,
    EMAIL_CHANGE;

    /** Whether a password may be chosen by it. */
    public boolean opensPassword() {
        return this != EMAIL_CHANGE;
    }

    /** Purposes for which a newer link makes an older one void: those by which a password may be chosen are alike. */
    Set<LinkPurpose> alike() {
        return opensPassword() ? EnumSet.of(ACTIVATION, PASSWORD_RESET) : EnumSet.of(EMAIL_CHANGE);
    }
}
