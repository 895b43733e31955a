package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.account.LoginAttempt;
import fr.alin.account.LoginService;
import fr.alin.account.LoginThrottleService;
import fr.alin.account.RegisterAccount;
import fr.alin.account.RegistrationService;
import fr.alin.account.Title;
import fr.alin.registry.ClaimService;
import fr.alin.registry.CodeResult;
import fr.alin.registry.model.NumberClaim;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Secrets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/** Limits hold however many tries come at the same moment: each is counted before it is judged. */
@ExtendWith(ArquillianExtension.class)
class LimitsIT {
    private static final int REGISTRATIONS = 30;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(LimitsIT.class);
    }

    @Test
    void of_sixty_codes_at_once_five_are_judged() throws Exception {
        SecurityIdentity identity = claimant();
        ClaimService claims = InContainer.ejb(ClaimService.class);
        List<CodeResult> results =
                InContainer.atOnce(60, () -> identity.runAs((Callable<CodeResult>) () -> claims.present("000000")));
        assertEquals(
                4, Collections.frequency(results, CodeResult.WRONG), "the fifth wrong one says that it was the last");
        assertEquals(56, Collections.frequency(results, CodeResult.TOO_MANY_TRIES));
        assertEquals(
                0, identity.runAs((Callable<Integer>) () -> claims.current().triesLeft()));
    }

    @Test
    void the_right_code_is_taken_also_on_the_last_try_and_costs_none() throws Exception {
        UUID account = claimantAccount();
        SecurityIdentity identity = claim(account);
        ClaimService claims = InContainer.ejb(ClaimService.class);
        UUID claim = InContainer.one("select id from number_claim where account_id = ? and closed_at is null", account);
        String right = new Secrets("test only: anybody may know this key").sixDigits(NumberClaim.PURPOSE, claim);
        for (int i = 0; i < 4; i++) {
            identity.runAs((Callable<CodeResult>) () -> claims.present(right.equals("000000") ? "000001" : "000000"));
        }
        assertEquals(CodeResult.RIGHT, identity.runAs((Callable<CodeResult>) () -> claims.present(right)));
        assertEquals(
                1, identity.runAs((Callable<Integer>) () -> claims.current().triesLeft()));
    }

    @Test
    void the_right_password_on_the_last_try_warns_nobody_and_starts_anew() throws Exception {
        LoginService logins = InContainer.ejb(LoginService.class);
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        String email = InContainer.query("select email from account where id = ?", adviser)
                .get(0);
        LoginAttempt attempt = new LoginAttempt(email, "192.0.2.90", "");
        for (int i = 0; i < LoginThrottleService.PER_SOURCE; i++) {
            assertFalse(logins.begin(attempt).locked());
        }
        logins.succeeded(attempt);
        assertFalse(logins.begin(attempt).locked());
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from outbox_message where account_id = ? and template = 'LOGIN_LOCKED'",
                        adviser));
    }

    @Test
    void of_thirty_passwords_at_once_five_are_judged() throws Exception {
        LoginService logins = InContainer.ejb(LoginService.class);
        LoginAttempt attempt = new LoginAttempt("Personne.Ici@exemple.fr", "198.51.100.20", "");
        List<Boolean> locked =
                InContainer.atOnce(30, () -> logins.begin(attempt).locked());
        assertEquals(LoginThrottleService.PER_SOURCE, Collections.frequency(locked, false));
    }

    /** The container's own lock would know neither sources nor devices, and answer faster for who is known. */
    @Test
    void the_realm_locks_nobody_out_by_itself() throws Exception {
        UUID account = InContainer.one(
                "select account_id from account_role where role = 'APPLICANT' order by account_id limit 1");
        for (int i = 0; i < 15; i++) {
            assertThrows(SecurityException.class, () -> SecurityDomain.getCurrent()
                    .authenticate(account.toString(), new PasswordGuessEvidence("faux".toCharArray())));
        }
        assertEquals(
                account.toString(), InContainer.login(account).getPrincipal().getName());
    }

    @Test
    void many_sources_do_not_make_many_tries() throws Exception {
        LoginService logins = InContainer.ejb(LoginService.class);
        AtomicInteger source = new AtomicInteger();
        List<Boolean> locked = InContainer.atOnce(80, () -> logins.begin(
                        new LoginAttempt("cible@exemple.fr", "203.0.113." + source.incrementAndGet(), ""))
                .locked());
        assertEquals(LoginThrottleService.PER_ACCOUNT, Collections.frequency(locked, false));
    }

    @Test
    void strangers_that_fail_on_purpose_lock_neither_other_sources_nor_a_known_device() throws Exception {
        LoginService logins = InContainer.ejb(LoginService.class);
        String email = InContainer.query(
                        """
                        select email from account a join account_role r on r.account_id = a.id and r.role = 'APPLICANT'
                        where a.status = 'ACTIVE' order by a.id desc limit 1""")
                .get(0);
        String mark = logins.succeeded(new LoginAttempt(email, "192.0.2.1", ""));
        LoginAttempt stranger = new LoginAttempt(email, "192.0.2.66", "");
        for (int i = 0; i < LoginThrottleService.PER_SOURCE; i++) {
            assertFalse(logins.begin(stranger).locked());
        }
        assertTrue(logins.begin(stranger).locked());
        assertFalse(logins.begin(new LoginAttempt(email, "192.0.2.1", "")).locked(), "another source");
        assertFalse(logins.begin(new LoginAttempt(email, "192.0.2.66", mark)).locked(), "a known device");
        assertTrue(
                logins.begin(new LoginAttempt(email, "192.0.2.66", mark + "x")).locked(), "a forged mark");
        String foreign = logins.succeeded(new LoginAttempt("admin@exemple.fr", "192.0.2.1", ""));
        assertTrue(logins.begin(new LoginAttempt(email, "192.0.2.66", foreign)).locked(), "another one's device");
    }

    @Test
    void staff_is_told_by_mail_that_somebody_tries_once_a_day() throws Exception {
        LoginService logins = InContainer.ejb(LoginService.class);
        UUID supervisor = InContainer.one("select account_id from account_role where role = 'SUPERVISOR' limit 1");
        String email = InContainer.query("select email from account where id = ?", supervisor)
                .get(0);
        for (String source : List.of("192.0.2.70", "192.0.2.71")) {
            for (int i = 0; i <= LoginThrottleService.PER_SOURCE; i++) {
                logins.begin(new LoginAttempt(email, source, ""));
            }
        }
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from outbox_message where account_id = ? and template = 'LOGIN_LOCKED'",
                        supervisor));
    }

    @Test
    void registrations_and_forgotten_passwords_of_one_address_are_limited_at_once_too() throws Exception {
        RegistrationService registrations = InContainer.ejb(RegistrationService.class);
        List<String> outcomes = InContainer.atOnce(
                REGISTRATIONS + 10,
                () -> outcome(() -> registrations.requestPasswordReset("inconnu@exemple.fr", "198.51.100.30")));
        assertEquals(REGISTRATIONS, Collections.frequency(outcomes, "done"));
        RegisterAccount command =
                new RegisterAccount(Title.MADAME, "Nguyễn", "Élodie", "06 39 98 00 00", "trop@exemple.fr", "2026-1");
        assertEquals("register.tooMany", outcome(() -> registrations.register(command, "198.51.100.30")));
    }

    @Test
    void names_are_refused_alike_for_known_and_unknown_addresses() throws Exception {
        RegistrationService registrations = InContainer.ejb(RegistrationService.class);
        List<String> outcomes = new ArrayList<>();
        for (String email : List.of("admin@exemple.fr", "jamais.vu@exemple.fr")) {
            outcomes.add(outcome(() -> registrations.register(
                    new RegisterAccount(Title.MADAME, "  ", "Zoé", "06 39 98 00 00", email, "2026-1"),
                    "198.51.100.31")));
            outcomes.add(outcome(() -> registrations.register(
                    new RegisterAccount(Title.MADAME, "Ω", "123", "06 39 98 00 00", email, "2026-1"),
                    "198.51.100.31")));
        }
        assertEquals(
                List.of("birthName.letters", "firstName.letters", "birthName.letters", "firstName.letters"), outcomes);
    }

    @Test
    void a_newer_link_voids_the_older() throws Exception {
        RegistrationService registrations = InContainer.ejb(RegistrationService.class);
        String email = "deux.liens@exemple.fr";
        registrations.register(
                new RegisterAccount(Title.MONSIEUR, "O'Brien", "Юлія", "06 39 98 00 00", email, "2026-1"),
                "198.51.100.32");
        InContainer.until("the first link", () -> links(email).size() == 1);
        InContainer.query(
                """
                update account_link set created_at = created_at - interval '2 minutes'
                where account_id = (select id from account where email = ?)""",
                email);
        registrations.requestPasswordReset(email, "198.51.100.32");
        InContainer.until("the second link", () -> links(email).size() == 2);
        assertEquals(List.of("void", "open"), links(email));
    }

    @Test
    void forgotten_passwords_asked_for_at_once_make_one_link() throws Exception {
        RegistrationService registrations = InContainer.ejb(RegistrationService.class);
        String email = InContainer.query(
                        """
                        select a.email from account a join account_role r on r.account_id = a.id and r.role = 'APPLICANT'
                        where a.status = 'ACTIVE' and not exists (select 1 from account_link l where l.account_id = a.id)
                        order by a.id offset 40 limit 1""")
                .get(0);
        InContainer.atOnce(8, () -> {
            registrations.requestPasswordReset(email, "198.51.100.44");
            return null;
        });
        InContainer.until("the link", () -> !links(email).isEmpty());
        LockSupport.parkNanos(2_000_000_000L);
        assertEquals(List.of("open"), links(email));
    }

    @Test
    void a_number_claimed_ten_times_at_once_is_one_claim_and_one_code() throws Exception {
        UUID account = InContainer.one(
                """
                select a.id from account a join account_role r on r.account_id = a.id and r.role = 'APPLICANT'
                where a.status = 'ACTIVE' and not exists (select 1 from number_claim c where c.account_id = a.id)
                order by a.id offset 60 limit 1""");
        SecurityIdentity identity = InContainer.login(account);
        ClaimService claims = InContainer.ejb(ClaimService.class);
        List<String> outcomes = InContainer.atOnce(
                10,
                () -> identity.runAs((Callable<String>) () -> {
                    try {
                        claims.open("1110620777778G7599", "registre@exemple.fr");
                        return "sent";
                    } catch (BusinessException e) {
                        return e.getMessage();
                    }
                }));
        assertEquals(1, outcomes.stream().filter("sent"::equals).count(), outcomes.toString());
        assertEquals(9, outcomes.stream().filter("code.tooSoon"::equals).count(), outcomes.toString());
        assertEquals(
                List.of("1 1"),
                InContainer.query(
                        """
                        select count(*) || ' ' || (select count(*) from outbox_message
                            where account_id = c.account_id and template = 'ACCESS_CODE')
                        from number_claim c where account_id = ? group by account_id""",
                        account));
    }

    private static List<String> links(String email) throws Exception {
        return InContainer.query(
                """
                select case when used_at is null then 'open' else 'void' end from account_link l
                join account a on a.id = l.account_id where a.email = ? order by l.created_at""",
                email);
    }

    /** Somebody with a code in the mailbox and no request of their own. */
    private static SecurityIdentity claimant() throws Exception {
        return claim(claimantAccount());
    }

    private static UUID claimantAccount() throws Exception {
        return InContainer.one(
                """
                select a.id from account a join account_role r on r.account_id = a.id and r.role = 'APPLICANT'
                where a.status = 'ACTIVE' and not exists (select 1 from number_claim c where c.account_id = a.id)
                and not exists (select 1 from candidature k where k.account_id = a.id) order by a.id offset 10 limit 1""");
    }

    private static SecurityIdentity claim(UUID account) throws Exception {
        SecurityIdentity identity = InContainer.login(account);
        ClaimService claims = InContainer.ejb(ClaimService.class);
        identity.runAs((Callable<Void>) () -> {
            claims.open("1110620888888G7599", "registre@exemple.fr");
            return null;
        });
        return identity;
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
