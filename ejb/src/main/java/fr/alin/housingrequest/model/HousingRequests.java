package fr.alin.housingrequest.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of housing requests. */
@ApplicationScoped
public class HousingRequests {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code nur.taken}, {@code nur.alreadyImported} when another import was quicker */
    public void add(HousingRequest request) {
        Invariants.write(
                () -> {
                    em.persist(request);
                    em.flush();
                },
                Map.of(
                        "housing_request_one_account_per_number", "nur.taken",
                        "housing_request_one_number_per_account", "nur.alreadyImported"));
    }

    public Optional<HousingRequest> ofAccount(UUID accountId) {
        return em.createQuery(
                        "from HousingRequest where accountId = :account and deletedAt is null", HousingRequest.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public Optional<HousingRequest> byId(UUID id) {
        return Optional.ofNullable(em.find(HousingRequest.class, id));
    }

    public List<UUID> ofEmployer(String siret) {
        return em.createQuery("select id from HousingRequest where siret = :siret and deletedAt is null", UUID.class)
                .setParameter("siret", siret)
                .getResultList();
    }

    /** Whether another account holds the number. */
    public boolean heldByAnother(String nur, UUID accountId) {
        return !em.createQuery(
                        "select 1 from HousingRequest where nur = :nur and accountId <> :account and deletedAt is null")
                .setParameter("nur", nur)
                .setParameter("account", accountId)
                .getResultList()
                .isEmpty();
    }

    /** Leaves of the deleted requests of an account nothing but their dates. */
    public void erase(UUID accountId, Instant now) {
        em.flush();
        String own = " where request_id in (select id from housing_request where account_id = :account)";
        for (String sql : List.of(
                "delete from household_member" + own,
                "delete from wished_commune" + own,
                "delete from deposited_document" + own)) {
            em.createNativeQuery(sql).setParameter("account", accountId).executeUpdate();
        }
        em.createNativeQuery(
                        """
                        update housing_request set nur = null, title = null, birth_name = null, usage_name = null,
                            first_name = null, birth_date = null, email = null, mobile_phone = null,
                            landline_phone = null, reference_tax_income = null, monthly_resources = null,
                            housing_benefit = null, siret = null, employer_code = null, co_applicant_siret = null,
                            current_housing = '', current_rooms = null,
                            current_surface = null, wished_rooms = '', reason = '', situations = '', declared_priority = null, erased_at = :now, version = version + 1
                        where account_id = :account and erased_at is null""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public void recordConsent(HousingRequest request, int scheme, int choice, boolean sensitive, Instant now) {
        em.createNativeQuery(
                        """
                        insert into sharing_consent (id, request_id, scheme, choice, sensitive, chosen_at)
                        values (:id, :request, :scheme, :choice, :sensitive, :now)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("request", request.id())
                .setParameter("scheme", scheme)
                .setParameter("choice", choice)
                .setParameter("sensitive", sensitive)
                .setParameter("now", now)
                .executeUpdate();
    }
}
