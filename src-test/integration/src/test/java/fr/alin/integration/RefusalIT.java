package fr.alin.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.DecisionService;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.ProofFlaw;
import fr.alin.housingrequest.DocumentFlaw;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.Fact;
import fr.alin.housingrequest.FactProof;
import fr.alin.housingrequest.HousingRequestId;
import fr.alin.housingrequest.HousingRequestQueries;
import fr.alin.housingrequest.RequestView;
import fr.alin.notification.MailPreviewQueries;
import fr.alin.notification.WrittenMail;
import fr.alin.study.DocumentStudyService;
import fr.alin.study.FoundFactService;
import fr.alin.study.StudyMail;
import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A refusal may not say what is untrue, and a validation says a word about what is in doubt. */
@ExtendWith(ArquillianExtension.class)
class RefusalIT {
    private static final String INCOME =
            """
            select c ->> 'outcome' || ' ' || (c ->> 'actual') from candidature k,
                jsonb_array_elements(k.facts -> 'checks') c where k.id = ? and c ->> 'rule' = 'INCOME_CEILING'""";

    private UUID adviser;

    @Deployment
    static WebArchive war() {
        return fr.alin.integration.Deployment.of(RefusalIT.class);
    }

    @BeforeEach
    void adviser() throws Exception {
        adviser = InContainer.one(
                "select account_id from account_role where role = 'ADVISER' order by account_id limit 1");
    }

    @Test
    void a_reason_that_its_check_contradicts_is_refused_and_nothing_is_mailed() throws Exception {
        CandidatureId file = taken(0);
        for (InvalidationReason reason : List.of(
                InvalidationReason.INCOME_ABOVE_CEILING,
                InvalidationReason.DWELLING_SIZE_UNSUITABLE,
                InvalidationReason.DOCUMENT_MISSING_OR_UNREADABLE,
                InvalidationReason.NUMBER_EXPIRED_OR_STRUCK_OFF)) {
            assertEquals("reason.contradicted", refused(file, reason, "Un mot."), reason.name());
        }
        assertEquals("message.required", refused(file, InvalidationReason.WITHDRAWN_BY_APPLICANT, " "));
        assertEquals(
                List.of("APPLIED"), InContainer.query("select status from candidature where id = ?", file.value()));
        assertEquals(
                List.of("0"),
                InContainer.query(
                        "select count(*) from outbox_message where subject_id = ? and template = 'CANDIDATURE_INVALIDATED'",
                        file.value()));
    }

    @Test
    void nobody_is_refused_for_what_is_not_known() throws Exception {
        CandidatureId file = taken(1);
        change(file, "reference_tax_income = null, monthly_resources = null");
        assertEquals("reason.unknown", refused(file, InvalidationReason.INCOME_ABOVE_CEILING, "Un mot."));
        assertEquals("reason.unknown", refused(file, InvalidationReason.EFFORT_RATE_TOO_HIGH, "Un mot."));
    }

    @Test
    void a_validation_with_a_failed_or_unknown_check_says_a_word_about_it() throws Exception {
        CandidatureId file = taken(2);
        change(file, "reference_tax_income = 9000000");
        assertEquals("message.doubt", validation(file, "  "));
        change(file, "reference_tax_income = null");
        assertEquals("message.doubt", validation(file, null));
        InContainer.act(adviser, () -> decisions()
                .validate(file, InContainer.version(file), "Revenu à confirmer : avis reçu le 2 novembre."));
        assertEquals(
                List.of("VALIDATED"), InContainer.query("select status from candidature where id = ?", file.value()));
    }

    /** The mail that is shown is the mail that is sent, with the figures of the check. */
    @Test
    void a_reason_borne_out_is_told_with_its_figures_as_it_was_shown() throws Exception {
        CandidatureId file = taken(3);
        change(file, "reference_tax_income = 9000000");
        InContainer.query(
                "update offer set deadline = current_date - 1 where id = (select offer_id from candidature where id = ?)",
                file.value());
        WrittenMail shown = InContainer.as(adviser, () -> InContainer.ejb(MailPreviewQueries.class)
                .preview(
                        CandidatureMail.CANDIDATURE_INVALIDATED,
                        file.value(),
                        Map.of("reason", "R01", "message", "Votre avis <2025> le dit.")));
        assertTrue(shown.text().contains("9\u00a0000\u00a0000\u00a0€, pour un plafond de "), shown.text());
        assertTrue(shown.text().contains("Votre avis <2025> le dit."), shown.text());
        assertTrue(shown.html().contains("Votre avis &lt;2025&gt; le dit."), shown.html());
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        assertEquals(InContainer.query("select email from account where id = ?", owner), List.of(shown.to()));
        Assertions.assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(owner, () -> InContainer.ejb(MailPreviewQueries.class)
                        .preview(CandidatureMail.CANDIDATURE_INVALIDATED, file.value(), Map.of())));
        InContainer.act(adviser, () -> decisions()
                .invalidate(
                        file,
                        InContainer.version(file),
                        InvalidationReason.INCOME_ABOVE_CEILING,
                        "Votre avis <2025> le dit."));
        assertEquals(List.of("R01"), InContainer.query("select reason from candidature where id = ?", file.value()));
        assertEquals(
                List.of("9000000"),
                InContainer.query(
                        """
                        select jsonb_path_query_first(facts, '$.checks[*] ? (@.rule == "INCOME_CEILING").actual') #>> '{}'
                        from candidature where id = ?""",
                        file.value()),
                "the mail is written from what was decided on, though the deadline is over");
    }

    /** The verdict counts what the document shows, and says again what was declared once that is taken back. */
    @Test
    void what_is_found_on_a_document_counts_instead_of_what_is_declared() throws Exception {
        CandidatureId file = taken(4);
        assertEquals("reason.contradicted", refused(file, InvalidationReason.INCOME_ABOVE_CEILING, "Un mot."));
        InContainer.act(adviser, () -> facts().income(
                        file, InContainer.version(file), 900_000, FactProof.TAX_NOTICE, InContainer.today()));
        assertEquals(List.of("FAILED 900000"), InContainer.query(INCOME, file.value()));
        assertEquals("message.doubt", validation(file, null));
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> facts().withdraw(
                        file, 1, Fact.REFERENCE_TAX_INCOME, ProofFlaw.MISREAD)));
        assertEquals("provedOn.future", InContainer.refusal(adviser, () -> facts().income(
                        file,
                        InContainer.version(file),
                        1,
                        FactProof.TAX_NOTICE,
                        InContainer.today().plusDays(1))));
        assertEquals(
                "absent.unknown",
                InContainer.refusal(adviser, () -> facts().household(
                                file,
                                InContainer.version(file),
                                Set.of("0"),
                                FactProof.FAMILY_BOOK,
                                InContainer.today())),
                "the applicant is always there");
        InContainer.act(adviser, () -> facts().withdraw(
                        file, InContainer.version(file), Fact.REFERENCE_TAX_INCOME, ProofFlaw.MISREAD));
        assertTrue(InContainer.query(INCOME, file.value()).get(0).startsWith("MET"));
        assertEquals("reason.contradicted", refused(file, InvalidationReason.INCOME_ABOVE_CEILING, "Un mot."));
        assertEquals(
                List.of("FACT_FOUND", "FACT_WITHDRAWN"),
                InContainer.query(
                        "select action from audit_entry where subject_id = ? and action like 'FACT%' order by id",
                        file.value()));
        UUID owner = InContainer.one("select account_id from candidature where id = ?", file.value());
        Assertions.assertThrows(
                EJBAccessException.class,
                () -> InContainer.as(owner, () -> {
                    facts().income(file, 1, 1, FactProof.TAX_NOTICE, InContainer.today());
                    return null;
                }));
    }

    @Test
    void whoever_a_document_does_not_show_does_not_count_while_the_request_declares_the_same() throws Exception {
        CandidatureId file = taken(5);
        UUID request = InContainer.one("select request_id from candidature where id = ?", file.value());
        InContainer.query(
                """
                insert into household_member (request_id, position, kind, last_name, first_name, birth_date, disabled, visiting)
                select request_id, max(position) + 1, 'DEPENDANT', 'D’Artagnan', 'Zoé', current_date - 2000, false, true
                from household_member where request_id = ? group by request_id""",
                request);
        RequestView declared = InContainer.as(adviser, () -> requests().forStudy(new HousingRequestId(request)));
        int last = declared.members().size() - 1;
        InContainer.act(adviser, () -> facts().household(
                        file,
                        InContainer.version(file),
                        Set.of(Integer.toString(last)),
                        FactProof.FAMILY_BOOK,
                        InContainer.today()));
        RequestView found = InContainer.as(adviser, () -> requests().forStudy(new HousingRequestId(request)));
        assertEquals(declared.members(), found.members(), "the request stays as it is");
        assertEquals(declared.members().subList(0, last), found.countedMembers());
        InContainer.query(
                "update household_member set birth_date = birth_date - 1 where request_id = ? and position = ?",
                request,
                last);
        RequestView since = InContainer.as(adviser, () -> requests().forStudy(new HousingRequestId(request)));
        assertEquals(since.members(), since.countedMembers(), "another household is declared since");
    }

    @Test
    void a_document_to_replace_bears_the_refusal_out_until_another_is_deposited() throws Exception {
        CandidatureId file = taken(6);
        LocalDate deposited = LocalDate.parse(InContainer.query(
                        """
                        select deposited_on from deposited_document d join candidature k on k.request_id = d.request_id
                        where k.id = ? and d.kind = 'TAX_NOTICE'""",
                        file.value())
                .get(0));
        InContainer.act(adviser, () -> documents()
                .review(file, InContainer.version(file), DocumentKind.TAX_NOTICE, deposited, DocumentFlaw.ILLEGIBLE));
        assertEquals("message.doubt", validation(file, null));
        WrittenMail mail = InContainer.as(adviser, () -> InContainer.ejb(MailPreviewQueries.class)
                .preview(
                        StudyMail.DOCUMENTS_REQUESTED,
                        file.value(),
                        Map.of("documents", List.of("TAX_NOTICE", "IDENTITY"), "message", "", "due", "1er mars 2027")));
        assertTrue(mail.text().contains("– Avis d’imposition : à remplacer, illisible"), mail.text());
        assertTrue(mail.text().contains("– Pièce d’identité\n"), mail.text());
        assertTrue(mail.text().contains("/candidat/situation"), mail.text());
        assertEquals("common.modifiedMeanwhile", InContainer.refusal(adviser, () -> documents()
                .review(file, InContainer.version(file), DocumentKind.TAX_NOTICE, deposited.minusDays(1), null)));
        InContainer.query(
                """
                update deposited_document set deposited_on = deposited_on + 1 where kind = 'TAX_NOTICE'
                and request_id = (select request_id from candidature where id = ?)""",
                file.value());
        assertEquals(
                "reason.contradicted",
                refused(file, InvalidationReason.DOCUMENT_MISSING_OR_UNREADABLE, "Un mot."),
                "another one is there, which nobody has looked at");
        InContainer.act(adviser, () -> documents()
                .review(
                        file,
                        InContainer.version(file),
                        DocumentKind.TAX_NOTICE,
                        deposited.plusDays(1),
                        DocumentFlaw.OUTDATED));
        InContainer.act(adviser, () -> decisions()
                .invalidate(file, InContainer.version(file), InvalidationReason.DOCUMENT_MISSING_OR_UNREADABLE, null));
        assertEquals(List.of("R04"), InContainer.query("select reason from candidature where id = ?", file.value()));
    }

    private String refused(CandidatureId file, InvalidationReason reason, String text) throws Exception {
        return InContainer.refusal(
                adviser, () -> decisions().invalidate(file, InContainer.version(file), reason, text));
    }

    private String validation(CandidatureId file, String text) throws Exception {
        return InContainer.refusal(adviser, () -> decisions().validate(file, InContainer.version(file), text));
    }

    private static void change(CandidatureId file, String set) throws Exception {
        InContainer.query(
                "update housing_request set " + set + " where id = (select request_id from candidature where id = ?)",
                file.value());
    }

    /** A file in which every check is met, in this adviser's hands. */
    private CandidatureId taken(int index) throws Exception {
        CandidatureId file = new CandidatureId(InContainer.one(
                """
                select k.id from candidature k join housing_request r on r.id = k.request_id
                join offer o on o.id = k.offer_id
                where k.status = 'APPLIED' and k.adviser_id is null and k.version = 0 and o.maximum_effort_rate is null
                and r.expires_on > current_date + 5 and r.reference_tax_income is not null and not exists (
                    select 1 from jsonb_array_elements(k.facts -> 'checks') c where c ->> 'outcome' <> 'MET')
                and (select count(*) from deposited_document d where d.request_id = r.id and d.kind = 'TAX_NOTICE') = 1
                order by k.number desc limit 1 offset %d"""
                        .formatted(index * 2)));
        InContainer.take(adviser, file);
        return file;
    }

    private static DocumentStudyService documents() throws Exception {
        return InContainer.ejb(DocumentStudyService.class);
    }

    private static FoundFactService facts() throws Exception {
        return InContainer.ejb(FoundFactService.class);
    }

    private static HousingRequestQueries requests() throws Exception {
        return InContainer.ejb(HousingRequestQueries.class);
    }

    private static DecisionService decisions() throws Exception {
        return InContainer.ejb(DecisionService.class);
    }
}
