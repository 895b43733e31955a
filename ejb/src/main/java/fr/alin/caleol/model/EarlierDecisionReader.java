package fr.alin.caleol.model;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.EarlierDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what sittings before decided on the dwellings that a further one corrects. */
@ApplicationScoped
class EarlierDecisionReader {
    /** After every sitting. */
    private static final Instant FAR_AHEAD = Instant.parse("9999-12-31T00:00:00Z");

    private static final String BEFORE =
            """

            where mine.sittingId = :sitting and mine.correctsId is not null
                and s.status = CLOSED and s.id <> :sitting and s.closedAt < :before
            order by s.closedAt""";

    @PersistenceContext
    private EntityManager em;

    /** By file, the last one before that sitting. */
    record Before(Map<UUID, EarlierDecision> files) {
        /** Each file of a corrected dwelling with what was decided on it. */
        AgendaView beside(AgendaView item) {
            return item.correction() == null
                    ? item
                    : item.with(item.files().stream().map(this::beside).toList());
        }

        private FileOnAgenda beside(FileOnAgenda file) {
            return file.after(files.get(file.id().value()));
        }
    }

    Before of(Sitting sitting) {
        Map<UUID, Tuple> letters = new HashMap<>();
        rows(
                        """
                        select p.candidatureId as file, p.number as number, p.madeAt as madeAt
                        from AgendaItem mine join Candidature k on k.offerId = mine.offerId
                        join CommissionPaper p on p.candidatureId = k.id join Sitting s on s.id = p.sittingId"""
                                + BEFORE + ", p.madeAt",
                        sitting)
                .forEach(row -> letters.put(row.get("file", UUID.class), row));
        Map<UUID, EarlierDecision> last = new HashMap<>();
        rows(
                        """
                        select f as decided, s.heldOn as heldOn,
                            case when r.closure.closedOn is not null or exists (select 1 from Candidature o
                                    where o.requestId = k.requestId and o.active = true and o.id <> k.id)
                                then true else false end as elsewhere,
                            case when r.deletedAt is not null then true else false end as erased
                        from AgendaItem mine join AgendaItem i on i.offerId = mine.offerId
                        join Sitting s on s.id = i.sittingId join DecidedFile f on f.key.itemId = i.id
                        join Candidature k on k.id = f.key.candidatureId join HousingRequest r on r.id = k.requestId"""
                                + BEFORE,
                        sitting)
                .forEach(row -> {
                    DecidedFile decided = row.get("decided", DecidedFile.class);
                    UUID file = decided.candidatureId();
                    last.put(file, view(row, decided, letters.get(file)));
                });
        return new Before(last);
    }

    private static EarlierDecision view(Tuple row, DecidedFile decided, @Nullable Tuple letter) {
        LocalDate day = letter == null
                ? row.get("heldOn", LocalDate.class)
                : letter.get("madeAt", Instant.class).atZone(Today.PARIS).toLocalDate();
        return new EarlierDecision(
                decided.view(),
                letter == null ? null : letter.get("number", String.class),
                day,
                row.get("elsewhere", Boolean.class),
                row.get("erased", Boolean.class));
    }

    private List<Tuple> rows(String statement, Sitting sitting) {
        return em.createQuery(statement, Tuple.class)
                .setParameter("sitting", sitting.id())
                .setParameter("before", Objects.requireNonNullElse(sitting.closedAt(), FAR_AHEAD))
                .getResultList();
    }
}
