package fr.alin.shared;

import java.util.List;

/**
 * Misuse that its author can understand and repair: a late application, a wrong code. Rolls the transaction back
 * (declared in ejb-jar.xml) and is shown as the message of its key. A legal refusal is a verdict, not an exception.
 */
public class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;
    private final transient List<BusinessException> all;

    /**
     * @param key key in the message bundle, for example {@code candidature.closed}
     * @param args what the message shows; never secrets
     */
    public BusinessException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args;
        this.all = List.of(this);
    }

    /** @param all what is wrong with one form, the first one telling for callers that know of one alone */
    BusinessException(List<BusinessException> all) {
        super(all.get(0).key);
        this.key = all.get(0).key;
        this.args = all.get(0).args;
        this.all = List.copyOf(all);
    }

    /** Each to be told; this one alone unless several things are wrong with one form. */
    public List<BusinessException> all() {
        return all == null ? List.of(this) : all;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : args.clone();
    }
}
