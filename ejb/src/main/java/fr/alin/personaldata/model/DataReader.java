package fr.alin.personaldata.model;

import fr.alin.personaldata.DataSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One statement a section; what it selects is what the person reads, under those names. */
@ApplicationScoped
public class DataReader {
    private static final String OWN_REQUESTS =
            "(select id from housing_request where account_id = :account and erased_at is null)";
    private static final String OWN_CANDIDATURES = "(select id from candidature where account_id = :account)";

    private static final Map<String, String> SECTIONS = sections();

    @PersistenceContext
    private EntityManager em;

    public List<DataSection> of(UUID account) {
        return SECTIONS.entrySet().stream()
                .map(section -> new DataSection(section.getKey(), items(section.getValue(), account)))
                .toList();
    }

    private List<Map<String, String>> items(String sql, UUID account) {
        List<?> rows = em.createNativeQuery(sql, Tuple.class)
                .setParameter("account", account)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(DataReader::item).toList();
    }

    private static Map<String, String> item(Tuple row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (TupleElement<?> element : row.getElements()) {
            values.put(element.getAlias(), Objects.toString(row.get(element), ""));
        }
        return values;
    }

    private static Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put(
                "account",
                """
                select als_number, title, birth_name, first_name, email, mobile_phone, created_at, terms_version,
                    terms_accepted_at from account where id = :account""");
        sections.put(
                "session",
                "select device, started_at, seen_at, ended_at from account_session where account_id = :account order by 2");
        sections.put(
                "request",
                """
                select nur, filed_on, renewed_on, expires_on, title, birth_name, usage_name, first_name, birth_date, email,
                    mobile_phone, landline_phone, couple, reference_tax_income, monthly_resources, housing_benefit,
                    employment, siret, employer_code, co_applicant_siret, current_housing, current_rooms,
                    current_surface, reason, wished_rooms, situations,
                    declared_priority, imported_at,
                    refreshed_at, deleted_at
                from housing_request where account_id = :account and erased_at is null order by imported_at""");
        sections.put(
                "household",
                "select kind, last_name, first_name, birth_date, disabled from household_member where request_id in "
                        + OWN_REQUESTS + " order by request_id, position");
        sections.put(
                "commune",
                "select c.name, c.insee_code from wished_commune w join commune c using (insee_code)"
                        + " where w.request_id in " + OWN_REQUESTS + " order by w.request_id, w.position");
        sections.put(
                "document",
                "select kind, deposited_on, status from deposited_document where request_id in " + OWN_REQUESTS
                        + " order by request_id, position");
        sections.put(
                "sharing",
                "select scheme, choice, sensitive, chosen_at from sharing_consent where request_id in" + OWN_REQUESTS
                        + " order by chosen_at");
        sections.put(
                "candidature",
                """
                select k.number, k.status, k.applied_at, k.due_on, k.decided_at, k.reason, k.message, c.name as commune,
                    o.rent + o.charges as rent, k.facts
                from candidature k join offer o on o.id = k.offer_id join dwelling d on d.id = o.dwelling_id
                join commune c on c.insee_code = d.insee_code where k.account_id = :account order by k.applied_at""");
        sections.put(
                "documentrequest",
                "select kinds, message, asked_at, due_on, received_at from document_request where candidature_id in "
                        + OWN_CANDIDATURES + " order by asked_at");
        sections.put(
                "contact",
                "select at, kind, summary from contact_entry where candidature_id in " + OWN_CANDIDATURES
                        + " order by at");
        sections.put(
                "priority",
                "select ground, proof, proved_on, validated_at, withdrawn_at from priority_validation where request_id in "
                        + OWN_REQUESTS + " order by validated_at");
        sections.put(
                "view",
                "select name, text, status, holder, late from saved_view where account_id = :account order by name");
        sections.put(
                "mail",
                "select template, created_at, sent_at from outbox_message where account_id = :account order by 2");
        sections.put(
                "event",
                "select at, action, reason from audit_entry where subject_id = :account or subject_id in "
                        + OWN_REQUESTS + " or subject_id in " + OWN_CANDIDATURES + " order by id");
        return sections;
    }
}
