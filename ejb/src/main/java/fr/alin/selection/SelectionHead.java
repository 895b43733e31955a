package fr.alin.selection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the choice of an offer stands.
 *
 * @param version to be named by whoever changes it, 0 before it is kept for the first time
 * @param adviser who kept or sent it, initial and name; null for nobody
 * @param next number of the offer that follows, null for none; nextId is its reference
 */
public record SelectionHead(
        int version,
        @Nullable FewerReason fewer,
        @Nullable Integer listVersion,
        @Nullable String adviser,
        @Nullable Instant sentAt,
        @Nullable Instant overdueAt,
        @Nullable Integer next,
        @Nullable UUID nextId) {
    /** Of a statement: what was never kept has no line yet. */
    public SelectionHead(
            @Nullable FewerReason fewer,
            @Nullable Integer listVersion,
            @Nullable String adviser,
            @Nullable Instant sentAt,
            @Nullable Instant overdueAt,
            @Nullable Integer next,
            @Nullable UUID nextId,
            @Nullable Integer version) {
        this(version == null ? 0 : version + 1, fewer, listVersion, adviser, sentAt, overdueAt, next, nextId);
    }
}
