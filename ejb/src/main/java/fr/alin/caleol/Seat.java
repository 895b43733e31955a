package fr.alin.caleol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a member takes part, and who votes for an absent one; null for nobody. */
public record Seat(UUID member, Presence presence, @Nullable UUID proxy) {
    Seat over(SittingView kept) {
        return presence != Presence.UNKNOWN
                ? this
                : kept.members().stream()
                        .filter(one -> one.id().equals(member))
                        .map(one -> new Seat(member, one.presence(), one.proxy()))
                        .findFirst()
                        .orElse(this);
    }
}
