package fr.alin.registry.sne;

/** The registry is down, slow, overloaded or answers what nobody can read. Nothing was changed here. */
public class SneUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SneUnavailableException(String reason) {
        super(reason);
    }

    public SneUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
