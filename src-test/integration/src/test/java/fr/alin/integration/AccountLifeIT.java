package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.account.AccountClosingService;
import fr.alin.account.EmailChangeService;
import fr.alin.account.PasswordService;
import fr.alin.account.SessionService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureService;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.offer.OfferId;
import fr.alin.operation.NightlyJob;
import fr.alin.privacy.DataSection;
import fr.alin.privacy.PersonalDataQueries;
import fr.alin.ranking.PriorityService;
import fr.alin.ranking.Proof;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Secrets;
import fr.alin.study.ContactKind;
import fr.alin.study.FileQueries;
import fr.alin.study.FollowUpService;
import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions, address, export and end of an account, and what the night drops. */
@ExtendWith(ArquillianExtension.class)
class AccountLifeIT {
    private static final String PASSWORD = "Demo-2026-alin";

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(AccountLifeIT.class);
    }

    @Test
    void sessions_are_seen_and_ended_by_their_owner_only() throws Exception {
        UUID owner = applicant(0);
        UUID other = applicant(1);
        UUID here = InContainer.as(owner, () -> sessions().begin("Mozilla/5.0 (Windows NT 10.0) Firefox/140.0"));
        UUID there = InContainer.as(owner, () -> sessions().begin(null));
        assertTrue(InContainer.as(owner, () -> sessions().stands(here)));
        assertFalse(InContainer.as(other, () -> sessions().stands(here)));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.act(other, () -> sessions().end(there)));
        InContainer.act(owner, () -> sessions().end(there));
        assertFalse(InContainer.as(owner, () -> sessions().stands(there)));
        assertEquals(
                List.of("Firefox, Windows"),
                InContainer.as(owner, () -> sessions().mine(here, Duration.ofMinutes(30)).stream()
                        .map(session -> session.device())
                        .toList()));
        InContainer.act(owner, () -> sessions().endAll());
        assertFalse(InContainer.as(owner, () -> sessions().stands(here)));
    }

    @Test
    void wrong_passwords_before_a_change_of_address_lock_after_the_fifth() throws Exception {
        UUID owner = applicant(2);
        for (int i = 0; i < 5; i++) {
            assertEquals(
                    "present.wrong", InContainer.refusal(owner, () -> emails().request("autre@exemple.fr", "faux")));
        }
        assertEquals(
                "present.locked", InContainer.refusal(owner, () -> emails().request("autre@exemple.fr", PASSWORD)));
        assertEquals(List.of("0"), InContainer.query("select count(*) from account_link where account_id = ?", owner));
    }

    @Test
    void known_address_gets_a_mail_and_the_page_does_not_tell() throws Exception {
        UUID owner = applicant(3);
        UUID holder = applicant(4);
        String known = InContainer.query("select email from account where id = ?", holder)
                .get(0);
        InContainer.act(owner, () -> emails().request(known, PASSWORD));
        assertEquals(
                List.of("ACCOUNT_EXISTS"),
                InContainer.query(
                        "select template from outbox_message where account_id = ? and template like 'ACC%'", holder));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from account_link where purpose = 'EMAIL_CHANGE' and account_id = ?", owner));
    }

    @Test
    void export_holds_what_the_tables_hold_of_that_person() throws Exception {
        UUID owner = applicant(5);
        List<DataSection> mine = InContainer.as(
                owner, () -> InContainer.ejb(PersonalDataQueries.class).mine());
        assertEquals(
                InContainer.query("select email from account where id = ?", owner), values(mine, "account", "email"));
        assertEquals(
                InContainer.query("select nur from housing_request where account_id = ?", owner),
                values(mine, "request", "nur"));
        assertEquals(
                InContainer.query(
                        """
                        select m.first_name from household_member m join housing_request r on r.id = m.request_id
                        where r.account_id = ? order by position""",
                        owner),
                values(mine, "household", "first_name"));
    }

    @Test
    void closing_an_account_cancels_deletes_and_erases() throws Exception {
        UUID owner = InContainer.applicantWithOffers(1);
        OfferId offer = InContainer.fitting(owner).get(0);
        CandidatureId candidature = InContainer.as(
                owner, () -> InContainer.ejb(CandidatureService.class).apply(offer, UUID.randomUUID()));
        String nur = InContainer.query("select nur from housing_request where account_id = ?", owner)
                .get(0);
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        InContainer.take(adviser, candidature);
        InContainer.act(adviser, () -> InContainer.ejb(PriorityService.class)
                .validate(
                        candidature,
                        InContainer.version(candidature),
                        PriorityGround.DALO,
                        Proof.COURT_ORDER,
                        LocalDate.of(2026, 9, 1)));
        InContainer.query(
                """
                insert into listed_candidature (key, offer_id, candidature_id, request_id, siret, situations)
                select gen_random_uuid(), offer_id, id, request_id, '73282932000074', '{}' from candidature where id = ?
                returning key""",
                candidature.value());
        assertEquals("present.wrong", InContainer.refusal(owner, () -> closing().close("faux")));

        InContainer.act(owner, () -> closing().close(PASSWORD));

        assertEquals(
                List.of("CANCELLED"),
                InContainer.query("select status from candidature where id = ?", candidature.value()));
        assertEquals(List.of("0"), InContainer.query("select count(*) from housing_request where nur = ?", nur));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        """
                        select count(*) from household_member m join housing_request r on r.id = m.request_id
                        where r.account_id = ?""",
                        owner));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        """
                        select count(*) from priority_validation v join housing_request r on r.id = v.request_id
                        where r.account_id = ?""",
                        owner));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        """
                        select count(*) from candidature where account_id = ? and (message is not null
                            or jsonb_path_exists(facts, '$.checks[*].actual ? (@ != null)')
                            or jsonb_path_exists(facts, '$.persons ? (@ != null)'))""",
                        owner));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        """
                        select count(*) from housing_request where account_id = ? and (couple or identity_mismatch
                            or sharing_choice is not null or siret is not null or reference_tax_income is not null)""",
                        owner));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from listed_candidature where candidature_id = ?", candidature.value()),
                "nobody knows any more whose line of a list it was");
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(
                        adviser, () -> InContainer.ejb(FileQueries.class).file(candidature)));
        assertThrows(SecurityException.class, () -> InContainer.login(owner));

        untilAllMailIsOut(owner);
        InContainer.ejb(NightlyJob.class).run();
        assertEquals(
                List.of(" | | "),
                InContainer.query(
                        "select email || ' |' || birth_name || ' | ' || first_name from account where id = ?", owner));
    }

    /** Not the columns one thought of: every text of every table. */
    @Test
    void after_the_last_mail_no_text_of_any_table_says_who_it_was() throws Exception {
        String name = "D’Ÿzolde-Šťastná";
        UUID owner = InContainer.applicantWithOffers(1);
        String nur = InContainer.query("select nur from housing_request where account_id = ?", owner)
                .get(0);
        InContainer.query(
                """
                update account set birth_name = ?, first_name = ?, mobile_phone = '+33799887766' where id = ?
                returning id""",
                name,
                name,
                owner);
        InContainer.query(
                """
                update housing_request set birth_name = ?, usage_name = ?, first_name = ?, landline_phone = '+33199887766'
                where account_id = ? returning id""",
                name,
                name,
                name,
                owner);
        InContainer.query(
                """
                update household_member set last_name = ?, first_name = ? where request_id in
                    (select id from housing_request where account_id = ?) returning 1""",
                name,
                name,
                owner);
        String email = InContainer.query("select email from account where id = ?", owner)
                .get(0);
        OfferId offer = InContainer.fitting(owner).get(0);
        CandidatureId candidature = InContainer.as(
                owner, () -> InContainer.ejb(CandidatureService.class).apply(offer, UUID.randomUUID()));
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        InContainer.take(adviser, candidature);
        InContainer.act(adviser, () -> InContainer.ejb(FollowUpService.class)
                .logContact(candidature, ContactKind.CALL_IN, name + " rappelle"));
        assertTrue(whereSaid(name).size() > 3, "the scan sees what is there");

        InContainer.act(owner, () -> closing().close(PASSWORD));
        untilAllMailIsOut(owner);
        InContainer.ejb(NightlyJob.class).run();

        for (String said : List.of(name, nur, email, "799887766", "199887766")) {
            assertEquals(List.of(), whereSaid(said), said);
        }
    }

    private static List<String> whereSaid(String text) throws Exception {
        List<String> found = new ArrayList<>();
        for (String column : InContainer.query(
                """
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'bytea', 'character')""")) {
            String[] parts = column.split("\\.");
            if (!InContainer.query(
                            "select 1 from " + parts[0] + " where strpos(lower(" + parts[1]
                                    + "::text), lower(?)) > 0 limit 1",
                            text)
                    .isEmpty()) {
                found.add(column);
            }
        }
        return found;
    }

    @Test
    void a_link_sent_before_the_end_brings_nothing_back() throws Exception {
        UUID owner = applicant(7);
        UUID other = applicant(8);
        String changing = link("EMAIL_CHANGE", owner);
        String choosing = link("PASSWORD_RESET", owner);
        InContainer.act(owner, () -> closing().close(PASSWORD));
        assertEquals("link.unusable", InContainer.refusal(other, () -> emails().confirm(changing)));
        assertEquals("link.unusable", InContainer.refusal(other, () -> InContainer.ejb(PasswordService.class)
                .chooseByLink(choosing, "Canal-Bleu-94")));
        assertEquals(
                List.of("CLOSED closed:" + owner),
                InContainer.query("select status || ' ' || email_key from account where id = ?", owner));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from account_link where account_id = ? and new_email is not null", owner));
    }

    @Test
    void a_closed_account_takes_no_link_however_it_stayed_open() throws Exception {
        UUID owner = applicant(9);
        UUID other = applicant(8);
        InContainer.act(owner, () -> closing().close(PASSWORD));
        String changing = link("EMAIL_CHANGE", owner);
        String choosing = link("PASSWORD_RESET", owner);
        assertEquals("link.unusable", InContainer.refusal(other, () -> emails().confirm(changing)));
        assertEquals("link.unusable", InContainer.refusal(other, () -> InContainer.ejb(PasswordService.class)
                .chooseByLink(choosing, "Canal-Bleu-94")));
    }

    @Test
    void night_drops_what_nobody_needs_and_nothing_else() throws Exception {
        UUID old = UUID.randomUUID();
        UUID recent = UUID.randomUUID();
        for (UUID id : List.of(old, recent)) {
            InContainer.query(
                    """
                    insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                        terms_version, terms_accepted_at, created_at, version)
                    values (?, 'x', ?, 'MADAME', 'X', 'Y', '', 'REGISTERED', '1', now(), now() - ?::interval, 0)""",
                    id,
                    "night-" + id,
                    id.equals(old) ? "8 days" : "6 days");
            InContainer.query(
                    """
                    insert into outbox_message (id, template, language, account_id, message_id, status, next_attempt_at,
                        created_at, sent_at)
                    values (?, 'ACCESS_REQUEST', 'fr', ?, ?, 'SENT', now(), now(), now() - ?::interval)""",
                    UUID.randomUUID(),
                    applicant(6),
                    "<night-" + id + ">",
                    id.equals(old) ? "91 days" : "89 days");
        }
        InContainer.ejb(NightlyJob.class).run();
        assertEquals(
                List.of(recent.toString()), InContainer.query("select id from account where email_key like 'night-%'"));
        assertEquals(
                List.of("<night-" + recent + ">"),
                InContainer.query("select message_id from outbox_message where message_id like '<night-%'"));
    }

    @Test
    void nobody_without_a_login_reads_an_export() {
        assertThrows(EJBAccessException.class, () -> InContainer.ejb(PersonalDataQueries.class)
                .mine());
    }

    /** @return its token */
    private static String link(String purpose, UUID account) throws Exception {
        String token = UUID.randomUUID().toString();
        InContainer.query(
                """
                insert into account_link (id, account_id, purpose, token_hash, new_email, expires_at, created_at, version)
                values (?, ?, ?, ?, case when ? = 'EMAIL_CHANGE' then 'heloise.dartagnan@exemple.fr' end,
                    now() + interval '1 hour', now() - interval '1 hour', 0)""",
                UUID.randomUUID(),
                account,
                purpose,
                Secrets.hash(token),
                purpose);
        return token;
    }

    private static List<String> values(List<DataSection> sections, String section, String name) {
        return sections.stream()
                .filter(one -> one.name().equals(section))
                .flatMap(one -> one.items().stream())
                .map((Map<String, Object> item) -> String.valueOf(item.get(name)))
                .toList();
    }

    private static void untilAllMailIsOut(UUID account) throws Exception {
        long limit = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!InContainer.query("select 1 from outbox_message where account_id = ? and status <> 'SENT'", account)
                .isEmpty()) {
            assertTrue(System.nanoTime() < limit, "mail is still waiting");
            LockSupport.parkNanos(200_000_000L);
        }
    }

    private static UUID applicant(int index) throws Exception {
        return InContainer.one(
                """
                select r.account_id from housing_request r where r.deleted_at is null
                and exists (select 1 from candidature k where k.request_id = r.id and k.status = 'VALIDATED')
                order by r.id desc offset """
                        + " " + index);
    }

    private static SessionService sessions() throws Exception {
        return InContainer.ejb(SessionService.class);
    }

    private static EmailChangeService emails() throws Exception {
        return InContainer.ejb(EmailChangeService.class);
    }

    private static AccountClosingService closing() throws Exception {
        return InContainer.ejb(AccountClosingService.class);
    }
}
