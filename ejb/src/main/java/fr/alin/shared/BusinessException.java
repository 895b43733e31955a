package fr.alin.shared;

/**
 * Misuse that its author can understand and repair: a late application, a wrong code. Rolls the transaction back
 * (declared in ejb-jar.xml) and is shown as the message of its key. A legal refusal is a verdict, not an exception.
 */
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    /**
     * @param key key in the message bundle, for example {@code candidature.closed}
     * @param args what the message shows; never secrets
     */
    public BusinessException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
