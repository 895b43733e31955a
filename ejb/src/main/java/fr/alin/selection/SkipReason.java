package fr.alin.selection;

import fr.alin.candidature.ReleaseReason;

/** Why a better ranked file is passed over; the message key is {@code skip.} and the name. */
public enum SkipReason {
    /** Calls or letters of three days that nobody answered, each noted in the file. */
    UNREACHABLE,
    /** The applicant has said so in writing; the words say when. */
    WITHDRAWN,
    /** The home does not suit a disability that the request declares. */
    UNSUITED_HOME,
    /** Documents were asked for and are overdue. */
    DOCUMENTS_LATE,
    /** Another reason, in words. */
    OTHER;

    /** What the applicant is told, and the history keeps. */
    ReleaseReason told() {
        return switch (this) {
            case UNREACHABLE -> ReleaseReason.PASSED_UNREACHABLE;
            case WITHDRAWN -> ReleaseReason.PASSED_WITHDRAWN;
            case UNSUITED_HOME -> ReleaseReason.PASSED_UNSUITED_HOME;
            case DOCUMENTS_LATE -> ReleaseReason.PASSED_DOCUMENTS_LATE;
            case OTHER -> ReleaseReason.PASSED_OTHER;
        };
    }

    /** What no fact of the file shows is told in words. */
    public boolean wordsRequired() {
        return this == WITHDRAWN || this == OTHER;
    }
}
