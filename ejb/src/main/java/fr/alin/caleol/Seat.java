package fr.alin.caleol;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a member takes part, and who votes for an absent one; null for nobody. */
public record Seat(UUID member, Presence presence, @Nullable UUID proxy) {}
