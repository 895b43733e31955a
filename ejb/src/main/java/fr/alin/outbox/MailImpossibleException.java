package fr.alin.outbox;

/** What the mail speaks of is not there any more, or has no address. */
public class MailImpossibleException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailImpossibleException(String reason) {
        super(reason);
    }
}
