package fr.alin.notification;

/** A template that is missing or names what nobody gives. Says which, never what the values were. */
class MailTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MailTemplateException(String template, Exception cause) {
        super("template " + template, cause);
    }
}
