package fr.alin.ranking.model;

import fr.alin.ranking.ListChange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A version of the list of a closed offer. The content is text and not jsonb: its hash was taken of its characters. */
@Entity
@Immutable
@Table(name = "frozen_list")
class FrozenListEntry {
    @Id
    private UUID id;

    @Column(name = "offer_id")
    private UUID offerId;

    private int version;

    @Enumerated(EnumType.STRING)
    private ListChange change;

    /** Key of the candidature whose facts changed. */
    private @Nullable UUID cause;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "grid_id")
    private UUID gridId;

    private int candidates;

    private String facts;

    private @Nullable String content;

    private String sha256;

    protected FrozenListEntry() {}

    static FrozenListEntry of(FrozenLists.Frozen list, UUID grid, int candidates) {
        FrozenListEntry entry = new FrozenListEntry();
        entry.id = UUID.randomUUID();
        entry.offerId = list.offer();
        entry.version = list.version();
        entry.change = list.change();
        entry.cause = list.cause();
        entry.frozenAt = list.frozenAt();
        entry.gridId = grid;
        entry.candidates = candidates;
        entry.facts = list.facts();
        entry.content = list.content();
        entry.sha256 = list.sha256();
        return entry;
    }
}
