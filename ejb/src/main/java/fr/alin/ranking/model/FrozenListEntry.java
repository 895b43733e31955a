package fr.alin.ranking.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A list as it stood when its offer closed. The content is text and not jsonb: a hash was taken of its characters. */
@Entity
@Immutable
@Table(name = "frozen_list")
class FrozenListEntry {
    @Id
    @Column(name = "offer_id")
    private UUID offerId;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "grid_id")
    private UUID gridId;

    private int candidates;

    private String content;

    private String sha256;

    protected FrozenListEntry() {}

    static FrozenListEntry of(FrozenLists.Frozen list, UUID grid, int candidates) {
        FrozenListEntry entry = new FrozenListEntry();
        entry.offerId = list.offer();
        entry.frozenAt = list.frozenAt();
        entry.gridId = grid;
        entry.candidates = candidates;
        entry.content = list.content();
        entry.sha256 = list.sha256();
        return entry;
    }

    FrozenLists.Frozen view() {
        return new FrozenLists.Frozen(offerId, frozenAt, content, sha256);
    }
}
