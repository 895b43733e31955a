package fr.alin.account;

/**
 * A link as its page needs it.
 *
 * @param email of the account, empty for an unknown link
 */
public record LinkView(LinkState state, String email) {
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
