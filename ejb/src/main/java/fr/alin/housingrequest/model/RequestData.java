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
                        select nur as nur, filedOn as filed_on, renewedOn as renewed_on, expiresOn as expires_on,
                            identity.title as title, identity.birthName as birth_name, identity.usageName as usage_name,
                            identity.firstName as first_name, identity.birthDate as birth_date, identity.email as email,
                            identity.mobilePhone as mobile_phone, identity.landlinePhone as landline_phone,
                            household.couple as couple, household.unborn as unborn,
                            household.referenceTaxIncome as reference_tax_income,
                            household.monthlyResources as monthly_resources,
                            household.housingBenefit as housing_benefit,
                            employer.employment as employment, employer.siret as siret,
                            employer.code as employer_code, employer.coApplicantSiret as co_applicant_siret, home.status as current_housing,
                            home.rooms as current_rooms, home.surface as current_surface, home.reason as reason,
                            home.wishedRooms as wished_rooms, situations as situations,
                            declaredPriority as declared_priority, closure.closedOn as closed_on,
                            closure.reason as closure_reason, importedAt as imported_at,
                            refreshedAt as refreshed_at, deletedAt as deleted_at
                        from HousingRequest where accountId = :account and erasedAt is null order by importedAt""",
                        person.account()),
                reader.read(
                        "household",
                        """
                        select m.kind as kind, m.lastName as last_name, m.firstName as first_name,
                            m.birthDate as birth_date, m.disabled as disabled, m.visiting as visiting
                        from HousingRequest r join r.members m where r.accountId = :account and r.erasedAt is null
                        order by r.id, index(m)""",
                        person.account()),
                reader.read(
                        "commune",
                        """
                        select c.name as name, c.inseeCode as insee_code
                        from HousingRequest r join r.communes w join Commune c on c.inseeCode = w
                        where r.accountId = :account and r.erasedAt is null order by r.id, index(w)""",
                        person.account()),
                reader.read(
                        "document",
                        """
                        select d.kind as kind, d.depositedOn as deposited_on, d.status as status
                        from HousingRequest r join r.documents d where r.accountId = :account and r.erasedAt is null
                        order by r.id, index(d)""",
                        person.account()),
                reader.read(
                        "employment",
                        """
                        select p.siret as siret, p.kind as kind, p.since as since, p.recordedAt as recorded_at,
                            p.withdrawnAt as withdrawn_at
                        from EmploymentProofEntry p join HousingRequest r on r.id = p.requestId
                        where r.accountId = :account and r.erasedAt is null order by p.recordedAt""",
                        person.account()),
                reader.read(
                        "sharing",
                        """
                        select e.scheme as scheme, e.choice as choice, e.sensitive as sensitive, e.chosenAt as chosen_at
                        from ConsentEntry e join HousingRequest r on r.id = e.requestId
                        where r.accountId = :account and r.erasedAt is null order by e.chosenAt""",
                        person.account()),
                reader.read(
                        "review",
                        """
                        select v.kind as kind, v.depositedOn as deposited_on, v.flaw as flaw, v.recordedAt as recorded_at,
                            v.withdrawnAt as withdrawn_at
                        from DocumentReviewEntry v join HousingRequest r on r.id = v.requestId
                        where r.accountId = :account and r.erasedAt is null order by v.recordedAt""",
                        person.account()),
                reader.read(
                        "found",
                        """
                        select f.fact as fact, case when f.fact = HOUSEHOLD then '' else f.found end as found,
                            f.proof as proof, f.provedOn as proved_on, f.recordedAt as recorded_at,
                            f.withdrawnAt as withdrawn_at
                        from FoundFactEntry f join HousingRequest r on r.id = f.requestId
                        where r.accountId = :account and r.erasedAt is null order by f.recordedAt""",
                        person.account()));
    }

    @Override
    public void erase(UUID account, Instant now) {
        deletion.ofAccount(account, now);
        requests.erase(account, now);
    }
}
