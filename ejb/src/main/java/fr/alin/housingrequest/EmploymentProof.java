package fr.alin.housingrequest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody works for the employer the request names (product §6).
 *
 * @param since first day of the employment as a document says, null without one
 * @param adviser who saw the document, initial and name; null without one
 */
public record EmploymentProof(
        EmploymentProofKind kind, @Nullable LocalDate since, @Nullable String adviser, Instant recordedAt) {}
