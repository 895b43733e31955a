package fr.alin.benchmark;

import fr.alin.benchmark.OpenOffers.OpenOffer;
import fr.alin.candidature.CandidatureStatus;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Candidatures of generated requests to open offers of the communes they wish, or else of those départements: none to
 * three a request, of which the last may be active.
 */
final class GeneratedCandidatures {
    private static final String CANDIDATURE =
            """
            candidature (id, number, request_id, account_id, offer_id, status, active, applied_at, due_on, facts, \
            awaits_law, reason, adviser_id, taken_at, decided_at, version)""";
    private static final String HIGH_EFFORT =
            "[{\"rule\":\"EFFORT_RATE\",\"outcome\":\"WARNING\",\"actual\":36.40,\"limit\":33}]";
    private static final String DOCUMENT_REQUEST =
            "document_request (id, candidature_id, kinds, asked_by, asked_at, due_on, version)";
    private static final String AUDIT = "audit_entry (at, actor_id, action, subject_type, subject_id, to_status)";
    /** Above every number that the product's own sequence and the demo give. */
    private static final int FIRST_NUMBER = 5_000_000;

    private static final List<Integer> PER_REQUEST = List.of(0, 1, 1, 2, 2, 2, 2, 2, 3, 3);
    private static final List<String> LAST = List.of(
            "APPLIED APPLIED APPLIED APPLIED APPLIED VALIDATED DOCUMENTS_REQUESTED INVALIDATED CANCELLED".split(" "));
    private static final List<String> EARLIER = List.of("INVALIDATED", "CANCELLED");

    private record Request(UUID id, UUID account, int number, List<String> places) {}

    private final long seed;
    private final LocalDate day;
    private final List<UUID> advisers;
    private final CopyBatch batch = new CopyBatch(List.of(CANDIDATURE, DOCUMENT_REQUEST, AUDIT));
    private int written;

    GeneratedCandidatures(long seed, LocalDate day, List<UUID> advisers) {
        this.seed = seed;
        this.day = day;
        this.advisers = advisers;
    }

    /**
     * So many more at most, to requests that have none yet.
     *
     * @return how many it were: not every request finds an offer
     */
    int insert(Connection connection, int first, int count) throws SQLException {
        OpenOffers offers = OpenOffers.read(connection, day);
        try (PreparedStatement statement = connection.prepareStatement(
                        """
                select r.id, r.account_id, substring(r.email from '[0-9]+')::integer,
                    array_agg(c.insee_code::text order by w.position) || array_agg(c.departement::text order by w.position)
                from housing_request r join wished_commune w on w.request_id = r.id
                join commune c on c.insee_code = w.insee_code
                where r.email like 'charge.%' and not exists (select 1 from candidature k where k.request_id = r.id)
                group by r.id order by 3""");
                ResultSet rows = statement.executeQuery()) {
            while (written < count && rows.next()) {
                Request request = new Request(
                        rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getInt(3), List.of((String[])
                                rows.getArray(4).getArray()));
                addAll(request, offers, first, count);
            }
        }
        batch.write(connection);
        return written;
    }

    private void addAll(Request request, OpenOffers offers, int first, int count) {
        Draw draw = new Draw(seed, "candidature", request.number());
        for (int left = draw.pick(PER_REQUEST); left > 0 && written < count; left--) {
            Optional<OpenOffer> offer = offers.draw(request.places(), draw);
            if (offer.isEmpty()) {
                return;
            }
            String status = left == 1 ? draw.pick(LAST) : draw.pick(EARLIER);
            add(request, offer.get(), status, FIRST_NUMBER + first + written, draw);
            written++;
        }
    }

    private void add(Request request, OpenOffer offer, String status, int number, Draw draw) {
        int days = (int) (day.toEpochDay() - offer.published().toEpochDay());
        LocalDate applied = offer.published().plusDays(days < 3 ? 0 : draw.between(1, days - 1));
        Instant at = applied.atTime(draw.between(18, 22), draw.below(60)).toInstant(ZoneOffset.UTC);
        Instant later = at.plusSeconds(draw.between(600, 3_000));
        boolean open = status.equals("APPLIED");
        boolean advised = !open && !status.equals("CANCELLED") || draw.chance(30);
        UUID adviser = draw.pick(advisers);
        UUID id = draw.uuid();
        batch.add(
                CANDIDATURE,
                id,
                "C-" + day.getYear() + "-" + number,
                request.id(),
                request.account(),
                offer.id(),
                status,
                CandidatureStatus.valueOf(status).active(),
                at,
                applied.plusDays(7),
                "{\"judgedOn\":\"%s\",\"householdCategory\":%d,\"checks\":%s}"
                        .formatted(applied, draw.between(1, 6), draw.chance(10) ? HIGH_EFFORT : "[]"),
                false,
                status.equals("INVALIDATED") ? "R04" : null,
                advised ? adviser : null,
                advised ? later : null,
                open || status.equals("DOCUMENTS_REQUESTED") ? null : later,
                0);
        batch.add(AUDIT, at, request.account(), "APPLIED", "candidature", id, "APPLIED");
        if (status.equals("DOCUMENTS_REQUESTED")) {
            batch.add(DOCUMENT_REQUEST, draw.uuid(), id, "{TAX_NOTICE}", adviser, later, applied.plusDays(14), 0);
        }
        if (!open) {
            UUID actor = status.equals("CANCELLED") ? request.account() : adviser;
            batch.add(AUDIT, later, actor, status, "candidature", id, status);
        }
    }
}
