package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.DecisionService;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.registry.ImportService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.study.ContactKind;
import fr.alin.study.FileDocumentService;
import fr.alin.study.FollowUpQueries;
import fr.alin.study.FollowUpService;
import fr.alin.study.RequestDocuments;
import fr.alin.study.SavedView;
import fr.alin.study.SavedViewService;
import fr.alin.study.WorkFilter;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityIdentity;

/** The study of a file: documents asked for and come, contacts, contents from the registry, saved views. */
@ExtendWith(ArquillianExtension.class)
class StudyIT {
    private static final Set<DocumentKind> TAX_NOTICE = Set.of(DocumentKind.TAX_NOTICE);

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(StudyIT.class);
    }

    @Test
    void asking_for_documents_stops_the_clock_and_their_arrival_starts_it_anew() throws Exception {
        UUID adviser = adviser(0);
        CandidatureId file = taken(adviser, 0);
        LocalDate due = InContainer.today().plusDays(20);
        InContainer.act(adviser, () -> followUps()
                .requestDocuments(file, 1, new RequestDocuments(TAX_NOTICE, due, "Recto verso")));
        assertEquals(
                List.of("DOCUMENTS_REQUESTED " + due + " true"),
                InContainer.query(
                        "select status || ' ' || due_on || ' ' || active from candidature where id = ?", file.value()));
        assertEquals(
                List.of("1"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'DOCUMENTS_REQUESTED'",
                        file.value()));
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        assertEquals(
                List.of(DocumentKind.TAX_NOTICE), InContainer.as(owner, () -> InContainer.ejb(FollowUpQueries.class)
                        .of(file)
                        .asked()
                        .kinds()));

        InContainer.act(owner, () -> InContainer.ejb(ImportService.class).refresh());
        assertEquals(List.of("DOCUMENTS_REQUESTED"), status(file), "what was there before is not what was asked for");

        InContainer.query(
                "update document_request set asked_at = now() - interval '400 days' where candidature_id = ?",
                file.value());
        InContainer.act(owner, () -> InContainer.ejb(ImportService.class).refresh());
        assertEquals(List.of("APPLIED"), status(file));
        assertTrue(InContainer.query(
                        "select 1 from candidature where id = ? and due_on > current_date and due_on < ?",
                        file.value(),
                        due)
                .contains("1"));
        assertEquals(
                List.of("TAKEN", "DOCUMENTS_REQUESTED", "DOCUMENTS_RECEIVED"),
                InContainer.query(
                        "select action from audit_entry where subject_id = ? and action not in ('APPLIED', 'JUDGED') order by id",
                        file.value()));
    }

    @Test
    void files_that_wait_for_documents_are_not_validated_until_the_arrival_is_noted() throws Exception {
        UUID adviser = adviser(0);
        CandidatureId file = taken(adviser, 1);
        InContainer.act(adviser, () -> followUps().requestDocuments(file, 1, inTenDays(TAX_NOTICE)));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> files().validate(file, 2, null)));
        assertEquals("candidature.notPossible", InContainer.refusal(adviser, () -> followUps()
                .requestDocuments(file, 2, inTenDays(TAX_NOTICE))));
        InContainer.act(adviser, () -> followUps().documentsReceived(file, 2));
        InContainer.act(adviser, () -> files().validate(file, 3, null));
        assertEquals(List.of("VALIDATED"), status(file));
    }

    @Test
    void requests_for_documents_are_refused_with_the_reason() throws Exception {
        UUID adviser = adviser(0);
        CandidatureId file = taken(adviser, 2);
        LocalDate today = InContainer.today();
        assertEquals("kinds.required", InContainer.refusal(adviser, () -> followUps()
                .requestDocuments(file, 1, inTenDays(Set.of()))));
        for (LocalDate wrong : List.of(today.minusDays(2), today.plusMonths(4))) {
            assertEquals("dueOn.range", InContainer.refusal(adviser, () -> followUps()
                    .requestDocuments(file, 1, new RequestDocuments(TAX_NOTICE, wrong, null))));
        }
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> followUps()
                .requestDocuments(file, 0, inTenDays(TAX_NOTICE))));
        assertEquals("file.takenByAnother", InContainer.refusal(adviser(1), () -> followUps()
                .requestDocuments(file, 1, inTenDays(TAX_NOTICE))));
        assertEquals(List.of("APPLIED"), status(file));
    }

    @Test
    void contacts_are_logged_for_adviser_and_applicant() throws Exception {
        UUID adviser = adviser(0);
        CandidatureId file = taken(adviser, 3);
        InContainer.act(adviser, () -> followUps().logContact(file, ContactKind.CALL_OUT, " Rappelle <demain> 😀 "));
        assertEquals("summary.required", InContainer.refusal(adviser, () -> followUps()
                .logContact(file, ContactKind.CALL_IN, " ")));
        assertEquals("common.tooLong", InContainer.refusal(adviser, () -> followUps()
                .logContact(file, ContactKind.CALL_IN, "x".repeat(10_000))));
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        assertEquals("Rappelle <demain> 😀", InContainer.as(owner, () -> InContainer.ejb(FollowUpQueries.class)
                .of(file)
                .contacts()
                .get(0)
                .summary()));
        UUID another = InContainer.readyApplicants().get(0);
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(
                        another, () -> InContainer.ejb(FollowUpQueries.class).of(file)));
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(owner, () -> {
                    followUps().logContact(file, ContactKind.CALL_IN, "moi");
                    return null;
                }));
    }

    @Test
    void a_contact_posted_ten_times_at_once_is_one() throws Exception {
        UUID adviser = InContainer.one("select account_id from account_role where role = 'ADVISER' limit 1");
        CandidatureId file = new CandidatureId(
                InContainer.one("select id from candidature where status = 'VALIDATED' order by id limit 1"));
        SecurityIdentity identity = InContainer.login(adviser);
        FollowUpService service = followUps();
        InContainer.atOnce(
                10,
                () -> identity.runAs((Callable<Void>) () -> {
                    service.logContact(file, ContactKind.CALL_IN, "Héloïse D’Artagnan rappelle");
                    return null;
                }));
        assertEquals(
                List.of("1 1"),
                InContainer.query(
                        """
                        select count(*) || ' ' || (select count(*) from audit_entry
                            where subject_id = c.candidature_id and action = 'CONTACT' and at >= min(c.at))
                        from contact_entry c where candidature_id = ? and summary = 'Héloïse D’Artagnan rappelle'
                        group by candidature_id""",
                        file.value()));
        InContainer.act(adviser, () -> service.logContact(file, ContactKind.CALL_OUT, "Héloïse D’Artagnan rappelle"));
        assertEquals(
                List.of("2"),
                InContainer.query(
                        "select count(*) from contact_entry where candidature_id = ? and summary like 'Héloïse%'",
                        file.value()));
    }

    @Test
    void no_more_than_twenty_views_are_kept_however_many_are_saved_at_once() throws Exception {
        UUID adviser = InContainer.one("select account_id from account_role where role = 'SUPERVISOR' limit 1");
        SecurityIdentity identity = InContainer.login(adviser);
        SavedViewService service = InContainer.ejb(SavedViewService.class);
        WorkFilter long81 = new WorkFilter("é".repeat(81), null, WorkFilter.Holder.ALL, false, null);
        List<String> outcomes = InContainer.atOnce(
                24,
                () -> identity.runAs((Callable<String>) () -> {
                    try {
                        service.save("Vue " + UUID.randomUUID().toString().substring(0, 8), long81);
                        return "saved";
                    } catch (BusinessException e) {
                        return e.getMessage();
                    }
                }));
        assertEquals(20, outcomes.stream().filter("saved"::equals).count());
        assertEquals(4, outcomes.stream().filter("name.tooMany"::equals).count());
        assertEquals(
                List.of("20 80"),
                InContainer.query(
                        "select count(*) || ' ' || max(length(text)) from saved_view where account_id = ?", adviser));
        InContainer.query("delete from saved_view where account_id = ?", adviser);
    }

    @Test
    void contents_come_from_the_registry_and_each_opening_is_in_the_trail() throws Exception {
        UUID adviser = adviser(0);
        CandidatureId file = taken(adviser, 4);
        byte[] pdf = InContainer.as(
                adviser, () -> InContainer.ejb(FileDocumentService.class).open(file, DocumentKind.IDENTITY));
        assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(pdf, 5));
        assertEquals(
                List.of("IDENTITY"),
                InContainer.query(
                        "select reason from audit_entry where subject_id = ? and action = 'DOCUMENT_OPENED'",
                        file.value()));
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(adviser, () -> InContainer.ejb(FileDocumentService.class)
                        .open(file, DocumentKind.DISABILITY_CARD)));
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(
                        owner, () -> InContainer.ejb(FileDocumentService.class).open(file, DocumentKind.IDENTITY)));
    }

    @Test
    void saved_views_belong_to_one_adviser_and_have_one_name_each() throws Exception {
        UUID mine = adviser(0);
        UUID another = adviser(1);
        WorkFilter filter = new WorkFilter("Lambert", null, WorkFilter.Holder.FREE, true, 20_001);
        InContainer.act(mine, () -> views().save("En retard", filter));
        InContainer.act(another, () -> views().save("En retard", filter));
        assertEquals("name.taken", InContainer.refusal(mine, () -> views().save("en RETARD", filter)));
        assertEquals("name.required", InContainer.refusal(mine, () -> views().save(" ", filter)));
        List<SavedView> saved = InContainer.as(mine, () -> views().mine());
        assertEquals(filter, saved.get(0).filter());
        UUID id = saved.get(0).id();
        assertThrows(
                NotFoundException.class,
                () -> InContainer.as(another, () -> {
                    views().remove(id);
                    return null;
                }));
        InContainer.act(mine, () -> views().remove(id));
        assertTrue(InContainer.as(mine, () -> views().mine()).isEmpty());
    }

    private static RequestDocuments inTenDays(Set<DocumentKind> kinds) {
        return new RequestDocuments(kinds, InContainer.today().plusDays(10), null);
    }

    private static List<String> status(CandidatureId file) throws Exception {
        return InContainer.query("select status from candidature where id = ?", file.value());
    }

    /** A file whose applicant is not late with anything, taken by that adviser: its version is 1. */
    private static CandidatureId taken(UUID adviser, int index) throws Exception {
        CandidatureId file = new CandidatureId(InContainer.one(
                """
                select k.id from candidature k join housing_request r on r.id = k.request_id
                where k.status = 'APPLIED' and k.adviser_id is null and k.version = 0
                and r.refreshed_at > timestamptz '2021-04-20' and exists (select 1 from deposited_document d
                    where d.request_id = r.id and d.kind = 'TAX_NOTICE')
                and not exists (select 1 from deposited_document d
                    where d.request_id = r.id and d.kind = 'DISABILITY_CARD')
                order by k.id desc limit 1 offset %d"""
                        .formatted(index * 2)));
        InContainer.act(adviser, () -> files().take(file, 0));
        return file;
    }

    private static UUID adviser(int index) throws Exception {
        return InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id offset " + index);
    }

    private static DecisionService files() throws Exception {
        return InContainer.ejb(DecisionService.class);
    }

    private static FollowUpService followUps() throws Exception {
        return InContainer.ejb(FollowUpService.class);
    }

    private static SavedViewService views() throws Exception {
        return InContainer.ejb(SavedViewService.class);
    }
}
