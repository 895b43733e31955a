package fr.alin.ranking;

import fr.alin.housingrequest.PriorityGround;
import java.time.Instant;
import java.time.LocalDate;

/** A ground of priority that stands, with the kind and day of its proof. */
public record ValidatedPriority(
        PriorityGround ground, Proof proof, LocalDate provedOn, String adviser, Instant validatedAt) {}
