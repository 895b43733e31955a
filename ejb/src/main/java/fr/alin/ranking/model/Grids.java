package fr.alin.ranking.model;

import fr.alin.persistence.Invariants;
import fr.alin.ranking.Grid;
import fr.alin.ranking.GridDraft;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Repository of scoring grids: published ones are read, a draft is written. */
@ApplicationScoped
public class Grids {
    private static final String SELECT = "select g from ScoringGrid g join fetch g.awards";

    @PersistenceContext
    private EntityManager em;

    /** The grid that an offer published on that day is ranked by. */
    public Optional<Grid> inForce(LocalDate publishedOn) {
        return em.createQuery(
                        SELECT + " where g.status = PUBLISHED and g.validFrom = (select max(p.validFrom)"
                                + " from ScoringGrid p where p.status = PUBLISHED and p.validFrom <= :day)",
                        ScoringGrid.class)
                .setParameter("day", publishedOn)
                .getResultStream()
                .map(ScoringGrid::view)
                .findFirst();
    }

    /** Published grids, the latest first. */
    public List<Grid> published() {
        return em.createQuery(SELECT + " where g.status = PUBLISHED order by g.validFrom desc", ScoringGrid.class)
                .getResultStream()
                .map(ScoringGrid::view)
                .toList();
    }

    public Optional<GridDraft> draft() {
        return underWay(LockModeType.NONE).map(ScoringGrid::draft);
    }

    /** The draft, which nobody else changes before this transaction ends. */
    public Optional<GridDraft> lockDraft() {
        return underWay(LockModeType.PESSIMISTIC_WRITE).map(ScoringGrid::draft);
    }

    /**
     * Begins a draft as a copy of a grid, with the next number.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} when another draft was quicker
     */
    public void begin(Grid model, UUID author, Instant now) {
        int last = em.createQuery("select max(number) from ScoringGrid", Integer.class)
                .getSingleResult();
        em.persist(ScoringGrid.draft(last + 1, model, author, now));
        Invariants.write(
                em::flush,
                Map.of(
                        "scoring_grid_one_draft", "common.modifiedMeanwhile",
                        "scoring_grid_number_key", "common.modifiedMeanwhile"));
    }

    /**
     * Writes the awards and the source of the draft.
     *
     * @return its version from now on
     */
    public int write(Grid draft) {
        ScoringGrid grid = present(draft.id());
        grid.write(draft.awards(), draft.source());
        em.flush();
        return grid.draft().version();
    }

    /**
     * Publishes the draft.
     *
     * @throws BusinessException {@code validFrom.taken} when another grid begins on that day
     */
    public void publish(UUID draft, LocalDate validFrom) {
        present(draft).publish(validFrom);
        Invariants.write(em::flush, Map.of("scoring_grid_valid_from", "validFrom.taken"));
    }

    public void drop(UUID draft) {
        em.remove(present(draft));
    }

    private ScoringGrid present(UUID draft) {
        return Objects.requireNonNull(em.find(ScoringGrid.class, draft));
    }

    private Optional<ScoringGrid> underWay(LockModeType lock) {
        return em.createQuery(SELECT + " where g.status = DRAFT", ScoringGrid.class)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
