package fr.alin.housingrequest.model;

import fr.alin.housingrequest.RequestDeletion;
import fr.alin.privacy.DataSection;
import fr.alin.privacy.Person;
import fr.alin.privacy.PersonalData;
import fr.alin.privacy.SectionReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The requests of an account, with household, wishes, documents and every sharing choice. */
@ApplicationScoped
public class RequestData implements PersonalData {
    @Inject
    private SectionReader reader;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HousingRequests requests;

    @Inject
    private RequestDeletion deletion;

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Set<UUID> subjects(UUID account) {
        return Set.copyOf(em.createQuery("select id from HousingRequest where accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultList());
    }

    @Override
    public List<DataSection> sections(Person person) {
        return List.of(
                reader.read(
                        "request",
                        """
                        select nur, filed_on, renewed_on, expires_on, title, birth_name, usage_name, first_name, birth_date, email,
                            mobile_phone, landline_phone, couple, reference_tax_income, monthly_resources, housing_benefit,
                            employment, siret, employer_code, co_applicant_siret, current_housing, current_rooms, current_surface,
                            reason, wished_rooms, situations, declared_priority, imported_at, refreshed_at, deleted_at
                        from housing_request where account_id = :account and erased_at is null order by imported_at""",
                        person.account()),
                reader.read(
                        "household",
                        """
                        select kind, last_name, first_name, birth_date, disabled from household_member
                        where request_id in (select id from housing_request where account_id = :account and erased_at is null)
                        order by request_id, position""",
                        person.account()),
                reader.read(
                        "commune",
                        """
                        select c.name, c.insee_code from wished_commune w join commune c using (insee_code)
                        where w.request_id in (select id from housing_request where account_id = :account and erased_at is null)
                        order by w.request_id, w.position""",
                        person.account()),
                reader.read(
                        "document",
                        """
                        select kind, deposited_on, status from deposited_document
                        where request_id in (select id from housing_request where account_id = :account and erased_at is null)
                        order by request_id, position""",
                        person.account()),
                reader.read(
                        "sharing",
                        """
                        select scheme, choice, sensitive, chosen_at from sharing_consent
                        where request_id in (select id from housing_request where account_id = :account and erased_at is null)
                        order by chosen_at""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        deletion.ofAccount(account, now);
        requests.erase(account, now);
    }
}
