package fr.alin.study;

/** How adviser and applicant were in touch; the message key is {@code contact.} and the name. */
public enum ContactKind {
    CALL_OUT,
    CALL_IN,
    MAIL_OUT,
    MAIL_IN,
    MEETING
}
