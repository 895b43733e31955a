package fr.alin.ranking.model;

import fr.alin.ranking.Award;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SQL of scoring grids: published ones are read, a draft is written. */
@ApplicationScoped
public class Grids {
    private static final String SELECT =
            """
            select g.id, g.number, g.valid_from, g.source, c.criterion, c.points, c.cap
            from scoring_grid g join scoring_criterion c on c.grid_id = g.id""";

    @PersistenceContext
    private EntityManager em;

    /** The grid that an offer published on that day is ranked by. */
    public Optional<Grid> inForce(LocalDate publishedOn) {
        return read(
                        " where g.id = (select id from scoring_grid where status = 'PUBLISHED' and valid_from <= :day"
                                + " order by valid_from desc limit 1)",
                        Map.of("day", publishedOn))
                .stream()
                .findFirst();
    }

    /** Published grids, the latest first. */
    public List<Grid> published() {
        return read(" where g.status = 'PUBLISHED' order by g.valid_from desc", Map.of());
    }

    public Optional<Grid> draft() {
        return read(" where g.status = 'DRAFT'", Map.of()).stream().findFirst();
    }

    /** Begins a draft as a copy of a grid, with the next number. */
    public void begin(Grid model, UUID author, Instant now) {
        UUID id = UUID.randomUUID();
        em.createNativeQuery(
                        """
                        insert into scoring_grid (id, number, status, source, author_id, created_at, version)
                        select :id, max(number) + 1, 'DRAFT', :source, :author, :now, 0 from scoring_grid""")
                .setParameter("id", id)
                .setParameter("source", model.source())
                .setParameter("author", author)
                .setParameter("now", now)
                .executeUpdate();
        model.awards().forEach((criterion, award) -> em.createNativeQuery(
                        "insert into scoring_criterion (grid_id, criterion, points, cap) values (:grid, :name, :points, :cap)")
                .setParameter("grid", id)
                .setParameter("name", criterion.name())
                .setParameter("points", award.points())
                .setParameter("cap", award.cap())
                .executeUpdate());
    }

    /** Writes the awards and the source of the draft. */
    public void write(Grid draft) {
        draft.awards().forEach((criterion, award) -> em.createNativeQuery(
                        """
                        update scoring_criterion set points = :points, cap = :cap
                        where grid_id = :grid and criterion = :name""")
                .setParameter("grid", draft.id())
                .setParameter("name", criterion.name())
                .setParameter("points", award.points())
                .setParameter("cap", award.cap())
                .executeUpdate());
        em.createNativeQuery("update scoring_grid set source = :source, version = version + 1 where id = :grid")
                .setParameter("source", draft.source())
                .setParameter("grid", draft.id())
                .executeUpdate();
    }

    /** @return false when there is no such draft any more */
    public boolean publish(UUID draft, LocalDate validFrom) {
        return em.createNativeQuery(
                                """
                                update scoring_grid set status = 'PUBLISHED', valid_from = :from, version = version + 1
                                where id = :grid and status = 'DRAFT'""")
                        .setParameter("from", validFrom)
                        .setParameter("grid", draft)
                        .executeUpdate()
                == 1;
    }

    public void drop(UUID draft) {
        for (String sql : List.of(
                "delete from scoring_criterion where grid_id = (select id from scoring_grid where id = :grid and status = 'DRAFT')",
                "delete from scoring_grid where id = :grid and status = 'DRAFT'")) {
            em.createNativeQuery(sql).setParameter("grid", draft).executeUpdate();
        }
    }

    private List<Grid> read(String where, Map<String, Object> parameters) {
        var query = em.createNativeQuery(SELECT + where, Tuple.class);
        parameters.forEach(query::setParameter);
        Map<UUID, List<Tuple>> byGrid = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Tuple tuple = (Tuple) row;
            byGrid.computeIfAbsent(tuple.get("id", UUID.class), id -> new ArrayList<>())
                    .add(tuple);
        }
        return byGrid.values().stream().map(Grids::grid).toList();
    }

    private static Grid grid(List<Tuple> rows) {
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        rows.forEach(row -> awards.put(
                Criterion.valueOf(row.get("criterion", String.class)),
                new Award(row.get("points", Integer.class), row.get("cap", Integer.class))));
        Tuple first = rows.get(0);
        @Nullable Date from = first.get("valid_from", Date.class);
        return new Grid(
                first.get("id", UUID.class),
                first.get("number", Integer.class),
                from == null ? null : from.toLocalDate(),
                first.get("source", String.class),
                awards);
    }
}
