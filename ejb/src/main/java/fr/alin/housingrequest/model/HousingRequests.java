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

/** Repository of housing requests and of claims to numbers. */
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

    public Optional<String> employerName(String siret) {
        return em.createNativeQuery(
                        "select e.name from employer e join employer_siret s on s.employer_id = e.id where s.siret = :siret",
                        String.class)
                .setParameter("siret", siret)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
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

    /** @throws BusinessException {@code code.tooSoon} when another claim of the account was quicker */
    public void add(NumberClaim claim) {
        Invariants.write(
                () -> {
                    em.persist(claim);
                    em.flush();
                },
                Map.of("number_claim_open", "code.tooSoon"));
    }

    public Optional<NumberClaim> openClaim(UUID accountId) {
        return em.createQuery("from NumberClaim where accountId = :account and closedAt is null", NumberClaim.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** @return number of the try; 0 when there is none left */
    public int takeTry(NumberClaim claim) {
        List<?> rows = em.createNativeQuery(
                        """
                        update number_claim set wrong_tries = wrong_tries + 1, version = version + 1
                        where id = :id and closed_at is null and wrong_tries < :most returning wrong_tries""",
                        Integer.class)
                .setParameter("id", claim.id())
                .setParameter("most", NumberClaim.TRIES)
                .getResultList();
        return rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    }

    public void giveTryBack(NumberClaim claim) {
        em.createNativeQuery(
                        "update number_claim set wrong_tries = wrong_tries - 1, version = version + 1 where id = :id")
                .setParameter("id", claim.id())
                .executeUpdate();
    }

    public void close(NumberClaim claim, Instant now) {
        claim.close(now);
        em.flush();
    }

    public long claimsSince(UUID accountId, Instant since) {
        return em.createQuery(
                        "select count(*) from NumberClaim where accountId = :account and sentAt > :since", Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Gives the account its N° ALS at the first import; it keeps it through deletion and re-import. */
    public void giveAlsNumber(UUID accountId) {
        em.createNativeQuery(
                        """
                        update account set als_number = lpad(nextval('als_number')::text, 10, '0'), version = version + 1
                        where id = :id and als_number is null""")
                .setParameter("id", accountId)
                .executeUpdate();
    }

    /** Leaves of the deleted requests of an account nothing but their dates; claims go entirely. */
    public void erase(UUID accountId, Instant now) {
        em.flush();
        for (String table : List.of("household_member", "wished_commune", "deposited_document")) {
            em.createNativeQuery("delete from " + table
                            + " where request_id in (select id from housing_request where account_id = :account)")
                    .setParameter("account", accountId)
                    .executeUpdate();
        }
        em.createNativeQuery("delete from number_claim where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
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

    /** Claims closed before that instant: nothing counts them any more. */
    public void dropClosedClaims(Instant before) {
        em.createNativeQuery("delete from number_claim where closed_at < :before")
                .setParameter("before", before)
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
