package fr.alin.ranking;

/** A file that is not the frozen list it says it is; the message names what does not agree. */
public class AlteredListException extends Exception {
    private static final long serialVersionUID = 1L;

    public AlteredListException(String message) {
        super(message);
    }
}
