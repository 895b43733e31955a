package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.reporting.Answer;
import fr.alin.reporting.Figure;
import fr.alin.reporting.FigureRow;
import fr.alin.reporting.LeaseItem;
import fr.alin.reporting.LeaseScope;
import fr.alin.reporting.ReportingQueries;
import fr.alin.reporting.Share;
import fr.alin.reporting.YearFigures;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signed leases and confirmed grounds are the figures, and the list behind each says the same. */
@ExtendWith(ArquillianExtension.class)
class ReportingIT {
    /** A year whose thresholds are in the table; other tests may sign leases in it too. */
    private static final int YEAR = 2026;

    private static final String PLACE = "93";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(ReportingIT.class, SentSet.class);
    }

    @AfterEach
    void release() throws Exception {
        SentSet.release();
    }

    @Test
    void leases_are_counted_where_they_belong_and_the_lists_agree() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        UUID landlord = InContainer.one("select landlord_id from landlord_agent where account_id = ?", agent);
        Map<Figure, Share> before = shares(landlord);
        CandidatureId poor = leased(agent, false, new BigDecimal("100"), PriorityGround.DALO);
        CandidatureId rich = leased(agent, true, new BigDecimal("99999"), null);
        Map<Figure, Share> after = shares(landlord);
        assertEquals(added(before, Figure.PRIORITY, Answer.YES, Answer.NO), after.get(Figure.PRIORITY));
        assertEquals(added(before, Figure.FIRST_QUARTILE, Answer.YES), after.get(Figure.FIRST_QUARTILE));
        assertEquals(added(before, Figure.OTHER_QUARTILES, Answer.YES), after.get(Figure.OTHER_QUARTILES));
        for (Figure figure : Figure.values()) {
            assertEquals(after.get(figure), counted(list(landlord, figure)), "the list behind " + figure);
        }
        assertEquals(PriorityGround.DALO, item(landlord, Figure.PRIORITY, poor).ground());
        assertEquals(Answer.NO, item(landlord, Figure.PRIORITY, rich).answer());
        assertFalse(holds(list(landlord, Figure.FIRST_QUARTILE), rich), "in a priority quarter");
        assertFalse(holds(list(landlord, Figure.OTHER_QUARTILES), poor), "outside");
    }

    @Test
    void what_is_not_known_is_counted_apart_and_what_is_taken_back_no_more() throws Exception {
        UUID agent = account("samira.laurent@exemple.fr");
        UUID landlord = InContainer.one("select landlord_id from landlord_agent where account_id = ?", agent);
        CandidatureId file = leased(agent, false, null, PriorityGround.L441_1);
        assertEquals(
                Answer.INCOMPLETE, item(landlord, Figure.FIRST_QUARTILE, file).answer());
        assertEquals(Answer.YES, item(landlord, Figure.PRIORITY, file).answer());
        InContainer.query(
                """
                update priority_validation set proved_on = date '2026-03-02' where withdrawn_at is null
                    and request_id = (select request_id from candidature where id = ?)""",
                file.value());
        assertEquals(
                Answer.NO, item(landlord, Figure.PRIORITY, file).answer(), "the document is of a day after the lease");
        InContainer.query(
                """
                update priority_validation set proved_on = date '2025-12-01', withdrawn_at = now()
                where withdrawn_at is null and request_id = (select request_id from candidature where id = ?)""",
                file.value());
        assertEquals(Answer.NO, item(landlord, Figure.PRIORITY, file).answer(), "the adviser took it back");
    }

    @Test
    void a_year_without_leases_is_empty_and_nobody_but_supervisors_asks() throws Exception {
        YearFigures none = InContainer.as(supervisor(), () -> queries().figures(2007));
        assertTrue(none.rows().isEmpty());
        assertEquals(Share.NONE, none.total(Figure.PRIORITY));
        LeaseScope scope = new LeaseScope(2007, null, null, Figure.PRIORITY);
        assertEquals(List.of(), InContainer.as(supervisor(), () -> queries()
                .leases(scope, LocalDate.of(2008, 1, 1), new UUID(0, 0))));
        for (String email :
                List.of("claire.martin@exemple.fr", "samira.laurent@exemple.fr", "ines.moreau@exemple.fr")) {
            UUID other = account(email);
            assertThrows(
                    EJBAccessException.class,
                    () -> InContainer.as(other, () -> queries().figures(YEAR)));
            assertThrows(
                    EJBAccessException.class,
                    () -> InContainer.as(
                            other, () -> queries().leases(scope, LocalDate.of(2008, 1, 1), new UUID(0, 0))));
        }
    }

    /** A lease of 1 March; the household declares these resources and has this ground alone. */
    private static CandidatureId leased(
            UUID agent, boolean quarter, @Nullable BigDecimal resources, @Nullable PriorityGround ground)
            throws Exception {
        SentSet set = SentSet.of(agent, 1);
        CandidatureId file = set.file(1);
        UUID request = InContainer.one("select request_id from candidature where id = ?", file.value());
        InContainer.query(
                "update dwelling set priority_quarter = ? where id = (select dwelling_id from offer where id = ?)",
                quarter,
                set.offer().value());
        InContainer.query(
                "update housing_request set monthly_resources = cast(? as numeric) where id = ?", resources, request);
        InContainer.query(
                "update priority_validation set withdrawn_at = now() where request_id = ? and withdrawn_at is null",
                request);
        if (ground != null) {
            InContainer.query(
                    """
                    insert into priority_validation (id, request_id, ground, proof, proved_on, adviser_id, validated_at)
                    values (gen_random_uuid(), ?, ?, 'COMMISSION_DECISION', date '2025-12-01',
                        (select account_id from account_role where role = 'ADVISER' limit 1), now())""",
                    request,
                    ground.name());
        }
        InContainer.query("update candidature set status = 'LEASED', holds_home = true where id = ?", file.value());
        InContainer.query(
                "update offer set status = 'LEASED' where id = ?", set.offer().value());
        InContainer.query(
                """
                insert into allocation (candidature_id, offer_id, rank, decided_on, answer_days, offered_on, answer_by,
                    lease_signed_on, version)
                values (?, ?, 1, date '2026-02-10', 10, date '2026-02-10', date '2026-02-20', date '2026-03-01', 0)""",
                file.value(),
                set.offer().value());
        return file;
    }

    private static Share added(Map<Figure, Share> before, Figure figure, Answer... answers) {
        Share share = before.getOrDefault(figure, Share.NONE);
        for (Answer answer : answers) {
            share = share.with(answer);
        }
        return share;
    }

    private static Map<Figure, Share> shares(UUID landlord) throws Exception {
        YearFigures figures =
                InContainer.as(supervisor(), () -> queries().figures(YEAR)).of(landlord, PLACE);
        Map<Figure, Share> shares = new EnumMap<>(Figure.class);
        for (FigureRow row : figures.rows()) {
            shares.putAll(row.shares());
        }
        return shares;
    }

    /** All pages of it. */
    private static List<LeaseItem> list(UUID landlord, Figure figure) throws Exception {
        LeaseScope scope = new LeaseScope(YEAR, landlord, PLACE, figure);
        List<LeaseItem> all = new ArrayList<>();
        LocalDate day = LocalDate.of(YEAR + 1, 1, 1);
        UUID id = new UUID(0, 0);
        while (true) {
            LocalDate fromDay = day;
            UUID fromId = id;
            List<LeaseItem> page = InContainer.as(supervisor(), () -> queries().leases(scope, fromDay, fromId));
            page.stream().limit(ReportingQueries.ROWS).forEach(all::add);
            if (page.size() <= ReportingQueries.ROWS) {
                return all;
            }
            LeaseItem last = page.get(ReportingQueries.ROWS - 1);
            day = last.signedOn();
            id = last.id().value();
        }
    }

    private static Share counted(List<LeaseItem> list) {
        return list.stream().map(LeaseItem::answer).reduce(Share.NONE, Share::with, Share::plus);
    }

    private static LeaseItem item(UUID landlord, Figure figure, CandidatureId file) throws Exception {
        return list(landlord, figure).stream()
                .filter(item -> item.id().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(List<LeaseItem> list, CandidatureId file) {
        return list.stream().anyMatch(item -> item.id().equals(file));
    }

    private static UUID supervisor() throws Exception {
        return account("anne.leroy@exemple.fr");
    }

    private static UUID account(String email) throws Exception {
        return InContainer.one("select id from account where email = ?", email);
    }

    private static ReportingQueries queries() throws Exception {
        return InContainer.ejb(ReportingQueries.class);
    }
}
