package fr.alin.selection;

/** Why a better ranked file is passed over; the message key is {@code skip.} and the name. */
public enum SkipReason {
    /** Three calls or letters that nobody answered, each noted in the file. */
    UNREACHABLE,
    /** The applicant has said so in writing; the words say when. */
    WITHDRAWN,
    /** The home does not suit a disability that the request declares. */
    UNSUITED_HOME,
    /** Documents were asked for and are overdue. */
    DOCUMENTS_LATE,
    /** Another reason, in words. */
    OTHER;

    /** What no fact of the file shows is told in words. */
    public boolean wordsRequired() {
        return this == WITHDRAWN || this == OTHER;
    }
}
