package fr.alin.legal;

/** A legal table that cannot be read: stops deployment, naming file, line and reason. */
public class BrokenTableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenTableException(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }
}
