package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.alin.account.RegisterAccount;
import fr.alin.account.RegistrationService;
import fr.alin.account.Title;
import fr.alin.housingrequest.Employment;
import fr.alin.registry.ClaimService;
import fr.alin.shared.BusinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

/** Two at the same moment: one wins, the other is told, and the tables hold one row. */
@ExtendWith(ArquillianExtension.class)
class RacesIT {
    private static final String NUMBER = "1110620777777G7599";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(RacesIT.class, Registry.class);
    }

    @Test
    void one_address_registered_by_many_at_once_makes_one_account_and_tells_nobody() throws Exception {
        RegistrationService registrations = InContainer.ejb(RegistrationService.class);
        RegisterAccount command = new RegisterAccount(
                Title.MADAME, "D’Artagnan", "Héloïse", "06 39 98 00 00", "double.clic@exemple.fr", "2026-1");
        List<String> outcomes =
                InContainer.atOnce(4, () -> outcome(() -> registrations.register(command, "198.51.100.1")));
        assertEquals(List.of("done", "done", "done", "done"), outcomes);
        InContainer.until("the account is there", () -> !InContainer.query(
                        "select 1 from account where email_key = 'double.clic@exemple.fr'")
                .isEmpty());
        assertEquals(
                List.of("1"),
                InContainer.query("select count(*) from account where email_key = 'double.clic@exemple.fr'"));
    }

    @Test
    void one_number_imported_by_two_accounts_at_once_belongs_to_one() throws Exception {
        List<UUID> accounts = InContainer.query(
                        """
                        select a.id from account a join account_role r on r.account_id = a.id and r.role = 'APPLICANT'
                        where a.status = 'ACTIVE' order by a.id limit 2""")
                .stream()
                .map(UUID::fromString)
                .toList();
        ClaimService claims = InContainer.ejb(ClaimService.class);
        List<Callable<String>> imports = new ArrayList<>();
        for (UUID account : accounts) {
            InContainer.query("update housing_request set deleted_at = now() where account_id = ?", account);
            SecurityIdentity identity = InContainer.login(account);
            identity.runAs((Callable<Void>) () -> {
                claims.open(NUMBER, "registre@exemple.fr");
                return null;
            });
            imports.add(() -> identity.runAs(
                    (Callable<String>) () -> outcome(() -> claims.take(Registry.request(NUMBER, Employment.RETIRED)))));
        }
        List<String> outcomes = atOnce(imports.get(0), imports.get(1));
        outcomes.sort(String::compareTo);
        assertEquals(List.of("done", "nur.taken"), outcomes);
        assertEquals(
                List.of("1"),
                InContainer.query("select count(*) from housing_request where nur = ? and deleted_at is null", NUMBER));
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<String>> results = new ArrayList<>();
        for (Callable<String> each : List.of(one, two)) {
            results.add(threads.submit(() -> {
                start.await();
                return each.call();
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> result : results) {
            outcomes.add(result.get());
        }
        threads.shutdown();
        return outcomes;
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (BusinessException e) {
            return e.key();
        }
    }
}
