package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.account.AccountMail;
import fr.alin.candidature.CandidatureMail;
import fr.alin.housingrequest.RequestMail;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxQueries;
import fr.alin.outbox.OutboxService;
import fr.alin.registry.RegistryMail;
import fr.alin.study.StudyMail;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Mails that can be sent are; those that never can say why and keep nothing else back. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(OutboxIT.class);
    }

    @Test
    void every_template_is_written_from_its_own_values_and_sent() throws Exception {
        UUID account = applicant();
        List<UUID> mails = new ArrayList<>();
        List<MailTemplate> templates = Stream.<MailTemplate[]>of(
                        AccountMail.values(),
                        RegistryMail.values(),
                        RequestMail.values(),
                        CandidatureMail.values(),
                        StudyMail.values())
                .flatMap(Stream::of)
                .toList();
        for (MailTemplate template : templates) {
            mails.add(queue(template.name(), account, subject(template, account)));
        }
        for (int i = 0; i < mails.size(); i++) {
            UUID mail = mails.get(i);
            String name = templates.get(i).name();
            InContainer.until(
                    name + " is sent, not " + state(mail), () -> state(mail).startsWith("SENT"));
        }
    }

    @Test
    void a_mail_whose_subject_is_gone_is_dropped_at_once_and_says_why() throws Exception {
        UUID mail = queue("CANDIDATURE_TAKEN", applicant(), UUID.randomUUID());
        InContainer.until("dropped", () -> state(mail).equals("DROPPED subject gone"));
        assertEquals(List.of("1"), InContainer.query("select attempts from outbox_message where id = ?", mail));
    }

    @Test
    void a_mail_that_cannot_be_written_waits_is_parked_in_the_end_and_stops_none_behind_it() throws Exception {
        UUID candidature = InContainer.one("select id from candidature order by id desc limit 1");
        InContainer.query(
                """
                insert into document_request (id, candidature_id, kinds, asked_by, asked_at, due_on, received_at, version)
                select ?, ?, array['SEALED_LETTER'], account_id, now(), current_date, now(), 0 from account_role
                where role = 'ADVISER' limit 1""",
                UUID.randomUUID(),
                candidature);
        UUID broken = queue("DOCUMENTS_REQUESTED", applicant(), candidature);
        UUID behind = queue("PASSWORD_CHANGED", applicant(), applicant());
        String cause = "IllegalArgumentException, StudyMailReader.values";
        InContainer.until("it waits for another attempt", () -> state(broken).startsWith("NEW " + cause));
        InContainer.until("the one behind it is sent", () -> state(behind).startsWith("SENT"));

        InContainer.query("update outbox_message set attempts = 11, next_attempt_at = now() where id = ?", broken);
        InContainer.until("it is parked", () -> state(broken).startsWith("PARKED " + cause));
        assertEquals(List.of("12"), InContainer.query("select attempts from outbox_message where id = ?", broken));
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        assertTrue(
                InContainer.as(admin, () -> InContainer.ejb(OutboxQueries.class).unsent()).stream()
                        .anyMatch(mail -> mail.id().equals(broken)
                                && mail.parked()
                                && mail.failure().startsWith(cause)));

        InContainer.query("update document_request set kinds = '{IDENTITY}' where kinds = '{SEALED_LETTER}'");
        InContainer.act(admin, () -> InContainer.ejb(OutboxService.class).resend(broken));
        InContainer.until("it goes once it can be written", () -> state(broken).startsWith("SENT"));
    }

    @Test
    void a_template_of_a_newer_version_waits_for_a_node_that_knows_it() throws Exception {
        UUID unknown = queue("OF_A_LATER_VERSION", applicant(), applicant());
        UUID known = queue("PASSWORD_CHANGED", applicant(), applicant());
        InContainer.until("the known one is sent", () -> state(known).startsWith("SENT"));
        assertEquals("NEW null", state(unknown));
        UUID admin = InContainer.one("select account_id from account_role where role = 'ADMIN'");
        assertTrue(
                InContainer.as(admin, () -> InContainer.ejb(OutboxQueries.class).unsent()).stream()
                        .anyMatch(mail -> mail.template().equals("OF_A_LATER_VERSION")));
        InContainer.query("delete from outbox_message where id = ?", unknown);
    }

    @Test
    void mail_that_can_never_go_does_not_keep_a_closed_account_from_being_erased() throws Exception {
        for (String status : List.of("PARKED", "DROPPED")) {
            UUID account = UUID.randomUUID();
            InContainer.query(
                    """
                    insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                        terms_version, terms_accepted_at, created_at, closed_at, version)
                    values (?, 'heloise@exemple.fr', ?, 'MADAME', 'D’Artagnan', 'Héloïse', '', 'CLOSED', '1', now(),
                        now(), now(), 0)""",
                    account,
                    "closed:" + account);
            UUID mail = queue("ACCOUNT_CLOSED", account, account);
            InContainer.query("update outbox_message set status = ? where id = ?", status, mail);
            InContainer.until("erased in spite of " + status, () -> InContainer.query(
                            "select email || birth_name || first_name from account where id = ?", account)
                    .equals(List.of("")));
        }
    }

    private static UUID queue(String template, UUID account, UUID subject) throws Exception {
        UUID id = UUID.randomUUID();
        InContainer.query(
                """
                insert into outbox_message (id, template, language, account_id, subject_id, message_id, status,
                    next_attempt_at, created_at)
                values (?, ?, 'fr', ?, ?, ?, 'NEW', now(), now())""",
                id,
                template,
                account,
                subject,
                "<" + id + "@test>");
        return id;
    }

    private static String state(UUID mail) throws Exception {
        return InContainer.query(
                        "select status || ' ' || coalesce(failure, 'null') from outbox_message where id = ?", mail)
                .get(0);
    }

    private static UUID subject(MailTemplate template, UUID account) throws Exception {
        return switch (template.name()) {
            case "ACCESS_REQUEST" -> link("ACTIVATION", account);
            case "ACCOUNT_EXISTS", "PASSWORD_RESET" -> link("PASSWORD_RESET", account);
            case "EMAIL_CHANGE" -> link("EMAIL_CHANGE", account);
            case "ACCESS_CODE" -> claim();
            case "DOCUMENTS_REQUESTED" -> documentsRequested();
            case "CANDIDATURE_TAKEN",
                    "CANDIDATURE_VALIDATED",
                    "CANDIDATURE_INVALIDATED",
                    "CANDIDATURE_REOPENED",
                    "FACTS_CHECKED",
                    "CANDIDATURE_CANCELLED" ->
                InContainer.one("select id from candidature where reason is not null limit 1");
            case "FILE_SENT", "FILE_RELEASED" -> released();
            case "SELECTION_OVERDUE", "OFFER_AGAIN" ->
                InContainer.one("select id from offer where status = 'CLOSED' limit 1");
            default -> account;
        };
    }

    /** Of an offer of its own state: whoever is let go has a reason. */
    private static UUID released() throws Exception {
        return InContainer.one(
                """
                update candidature set status = 'RELEASED', active = false, reason = 'L01', decided_at = now()
                where id = (select id from candidature where status = 'CANCELLED' order by id limit 1) returning id""");
    }

    private static UUID link(String purpose, UUID account) throws Exception {
        UUID id = UUID.randomUUID();
        InContainer.query(
                """
                insert into account_link (id, account_id, purpose, token_hash, new_email, expires_at, created_at, version)
                values (?, ?, ?, ?, case when ? = 'EMAIL_CHANGE' then 'nouvelle@exemple.fr' end,
                    now() + interval '1 hour', now() - interval '2 days', 0)""",
                id,
                account,
                purpose,
                id.toString(),
                purpose);
        return id;
    }

    private static UUID documentsRequested() throws Exception {
        UUID candidature = InContainer.one("select id from candidature order by id limit 1");
        InContainer.query(
                """
                insert into document_request (id, candidature_id, kinds, asked_by, asked_at, due_on, received_at, version)
                select ?, ?, array['IDENTITY', 'TAX_NOTICE'], account_id, now(), current_date, now(), 0 from account_role
                where role = 'ADVISER' limit 1""",
                UUID.randomUUID(),
                candidature);
        return candidature;
    }

    private static UUID claim() throws Exception {
        UUID id = UUID.randomUUID();
        InContainer.query(
                """
                insert into number_claim (id, account_id, nur, email, code_hash, sent_at, expires_at, wrong_tries, version)
                select ?, a.id, '1110620999999G7599', 'registre@exemple.fr', 'x', now(), now() + interval '1 day', 0, 0
                from account a where a.status = 'ACTIVE' and not exists
                    (select 1 from number_claim c where c.account_id = a.id and c.closed_at is null)
                order by a.id desc limit 1""",
                id);
        return id;
    }

    /** Somebody with a request in force, for the mail about its number. */
    private static UUID applicant() throws Exception {
        return InContainer.one("select account_id from housing_request where deleted_at is null order by id limit 1");
    }
}
