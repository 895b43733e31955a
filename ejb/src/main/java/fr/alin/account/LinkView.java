package fr.alin.account;

/**
 * A link as its page needs it.
 *
 * @param email of the account, empty for an unknown link
 * @param reset whether it replaces a forgotten password: the account was there before
 */
public record LinkView(LinkState state, String email, boolean reset) {
    /** A link that resets no password. */
    public LinkView(LinkState state, String email) {
        this(state, email, false);
    }

    public boolean usable() {
        return state == LinkState.USABLE;
    }

    public boolean expired() {
        return state == LinkState.EXPIRED;
    }

    public boolean used() {
        return state == LinkState.USED;
    }

    public boolean unknown() {
        return state == LinkState.UNKNOWN;
    }
}
