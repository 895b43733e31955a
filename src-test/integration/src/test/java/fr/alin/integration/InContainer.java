package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.eligibility.FittingOffersQueries;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.offer.OfferFilter;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferSort;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import jakarta.ejb.EJBException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** What tests inside the server need: EJBs by name, real logins, a look at the tables. */
public final class InContainer {
    private static final String PASSWORD = "Demo-2026-alin";

    private InContainer() {}

    /** An EJB of the deployed EAR. */
    public static <T> T ejb(Class<T> type) throws NamingException {
        return InitialContext.doLookup("java:global/alin/alin-ejb/" + type.getSimpleName() + "!" + type.getName());
    }

    /** Logs in with the demo password and acts as that account, roles and all. */
    public static <T> T as(UUID account, Callable<T> action) throws Exception {
        return login(account).runAs(action);
    }

    public static SecurityIdentity login(UUID account) throws RealmUnavailableException {
        return SecurityDomain.getCurrent()
                .authenticate(account.toString(), new PasswordGuessEvidence(PASSWORD.toCharArray()));
    }

    /** The day of the law: the server's own zone is UTC, where it is still yesterday for an hour or two. */
    public static LocalDate today() {
        return LocalDate.now(Today.PARIS);
    }

    /** First column of each row; current_date is the day in Paris. */
    public static List<String> query(String sql, Object... values) throws SQLException, NamingException {
        DataSource dataSource = InitialContext.doLookup("java:jboss/datasources/AlinDS");
        try (Connection connection = dataSource.getConnection();
                Statement session = connection.createStatement()) {
            session.execute("set time zone 'Europe/Paris'");
            try {
                return firstColumn(connection, sql, values);
            } finally {
                // The product's own connections come from the same pool.
                session.execute("reset time zone");
            }
        }
    }

    private static List<String> firstColumn(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> column = new ArrayList<>();
            if (statement.execute()) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        column.add(rows.getString(1));
                    }
                }
            }
            return column;
        }
    }

    public static UUID one(String sql, Object... values) throws SQLException, NamingException {
        return UUID.fromString(query(sql, values).get(0));
    }

    /** Applicants with a complete, valid request and no active candidature. */
    public static List<UUID> readyApplicants() throws SQLException, NamingException {
        return query(
                        """
                        select r.account_id from housing_request r
                        where r.deleted_at is null and r.documents_confirmed_at is not null and r.sharing_choice is not null
                        and r.reference_tax_income is not null and r.expires_on > current_date and r.closed_on is null
                        and r.refreshed_at > timestamptz '2021-04-20'
                        and (r.siret is not null or r.employment not in ('CDI', 'FIXED_TERM', 'APPRENTICE'))
                        and not exists (select 1 from candidature k where k.request_id = r.id and k.active)
                        order by r.id""")
                .stream()
                .map(UUID::fromString)
                .toList();
    }

    /** One of them to whom so many offers at least are open; whoever applies is ready no more. */
    public static UUID applicantWithOffers(int least) throws Exception {
        for (UUID applicant : readyApplicants()) {
            if (fitting(applicant).size() >= least) {
                return applicant;
            }
        }
        throw new IllegalStateException("nobody ready has " + least + " fitting offers");
    }

    /** Version of a file, as a page that is opened now shows it. */
    public static int version(CandidatureId file) throws SQLException, NamingException {
        return Integer.parseInt(query("select version from candidature where id = ?", file.value())
                .get(0));
    }

    /** The adviser takes a file that nobody holds. */
    public static void take(UUID adviser, CandidatureId file) throws Exception {
        act(adviser, () -> ejb(DecisionService.class).take(file, version(file)));
    }

    /** The closing and its list come from a job. */
    public static void untilFrozen(OfferId offer) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (query("select 1 from frozen_list where offer_id = ?", offer.value())
                .isEmpty()) {
            assertTrue(System.nanoTime() < limit, "the list is not frozen");
            LockSupport.parkNanos(200_000_000L);
        }
    }

    /** All at the same moment, as the threads of many browsers would. */
    public static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(times);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<Future<T>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(threads.submit(() -> {
                start.await();
                return act.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        threads.shutdown();
        return results;
    }

    /** Waits for what happens by itself. */
    public static void until(String what, Callable<Boolean> happened) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!happened.call()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("not yet: " + what);
            }
            LockSupport.parkNanos(200_000_000L);
        }
    }

    /** An act that may be refused. */
    public interface Act {
        void perform() throws Exception;
    }

    public static void act(UUID account, Act act) throws Exception {
        as(account, () -> {
            act.perform();
            return null;
        });
    }

    /** Key of the refusal. */
    public static String refusal(UUID account, Act act) throws Exception {
        try {
            act(account, act);
            return "not refused";
        } catch (BusinessException e) {
            return e.key();
        }
    }

    /** How an act ended that others may have been quicker to do: done, overtaken, or the key of its refusal. */
    public static String outcome(UUID account, Act act) throws Exception {
        try {
            String refusal = refusal(account, act);
            return refusal.equals("not refused") ? "done" : refusal;
        } catch (EJBException e) {
            // Whose version was overtaken: the page says that somebody was quicker.
            return "overtaken";
        }
    }

    /** Offers that the applicant may apply to. */
    public static List<OfferId> fitting(UUID applicant) throws Exception {
        return as(applicant, () -> ejb(FittingOffersQueries.class)
                .fitting(
                        ejb(HousingRequestQueries.class).mine().orElseThrow(),
                        OfferFilter.ALL,
                        OfferSort.DEADLINE,
                        1,
                        1000)
                .offers()
                .stream()
                .map(found -> found.offer().id())
                .toList());
    }
}
