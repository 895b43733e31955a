package fr.alin.print;

/** A paper that cannot be printed. Says which template, never what the values were. */
public class PrintException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PrintException(String template, Exception cause) {
        super("template " + template, cause);
    }
}
