package fr.alin.account;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever acts: what a life cycle asks before it moves.
 *
 * @param account null for what the product does by itself
 * @param roles that the container gave
 */
public record Actor(@Nullable UUID account, Set<String> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
