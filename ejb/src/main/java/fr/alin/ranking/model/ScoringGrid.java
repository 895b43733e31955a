package fr.alin.ranking.model;

import fr.alin.ranking.Award;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Grid;
import fr.alin.ranking.GridDraft;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scoring grid: written while it is a draft, never again once it is published. */
@Entity
@Table(name = "scoring_grid")
class ScoringGrid {
    enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    private UUID id;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    private String source;

    @Column(name = "author_id")
    private @Nullable UUID authorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "scoring_criterion", joinColumns = @JoinColumn(name = "grid_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, Award> awards = new HashMap<>();

    @Version
    private int version;

    protected ScoringGrid() {}

    /** A draft that begins as a copy of another grid. */
    static ScoringGrid draft(int number, Grid model, UUID author, Instant now) {
        ScoringGrid grid = new ScoringGrid();
        grid.id = UUID.randomUUID();
        grid.number = number;
        grid.status = Status.DRAFT;
        grid.source = model.source();
        grid.authorId = author;
        grid.createdAt = now;
        grid.awards.putAll(model.awards());
        return grid;
    }

    GridDraft draft() {
        return new GridDraft(view(), version);
    }

    void write(Map<Criterion, Award> next, String itsSource) {
        awards.putAll(next);
        source = itsSource;
    }

    void publish(LocalDate from) {
        status = Status.PUBLISHED;
        validFrom = from;
    }

    Grid view() {
        return new Grid(id, number, validFrom, source, awards);
    }
}
