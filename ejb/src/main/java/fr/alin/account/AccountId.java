package fr.alin.account;

import java.io.Serializable;
import java.util.UUID;

/** Reference to an account; also the name of its principal in the container. */
public record AccountId(UUID value) implements Serializable {
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
