package fr.alin.outbox;

/** What a mail tells; the texts are in the bundle {@code mail}, under the name of the constant. */
public enum MailTemplate {
    ACCESS_REQUEST,
    ACCOUNT_EXISTS,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    EMAIL_CHANGE,
    EMAIL_CHANGE_ASKED,
    ACCOUNT_CLOSED,
    ACCESS_CODE,
    IMPORT_DONE,
    REQUEST_DELETED,
    NUMBER_EXPIRING,
    DOCUMENTS_REQUESTED,
    CANDIDATURE_TAKEN,
    CANDIDATURE_VALIDATED,
    CANDIDATURE_INVALIDATED,
    CANDIDATURE_CANCELLED
}
