package fr.alin.housingrequest.model;

import fr.alin.housingrequest.SharingChoice;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of housing requests. */
@ApplicationScoped
public class HousingRequests {
    /** What advisers have seen of an account's requests goes with them. */
    private static final List<String> SEEN_BY_ADVISERS = List.of(
            """
            delete from EmploymentProofEntry where requestId in
                (select id from HousingRequest where accountId = :account)""",
            """
            delete from FoundFactEntry where requestId in
                (select id from HousingRequest where accountId = :account)""",
            """
            delete from DocumentReviewEntry where requestId in
                (select id from HousingRequest where accountId = :account)""");

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

    /** The same, for whoever replaces what hangs on it: two at once would each replace what the other has. */
    public Optional<HousingRequest> lockOfAccount(UUID accountId) {
        return em.createQuery(
                        "from HousingRequest where accountId = :account and deletedAt is null", HousingRequest.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** A request, in force or not. */
    public Optional<HousingRequest> byId(UUID id) {
        return Optional.ofNullable(em.find(HousingRequest.class, id));
    }

    /**
     * The request and all others with its number, deleted or in force, in one order for all who lock them; none once it
     * is erased.
     */
    public List<HousingRequest> lockWithNumberOf(UUID id) {
        return em.createQuery(
                        """
                        from HousingRequest where erasedAt is null
                        and nur = (select o.nur from HousingRequest o where o.id = :id) order by id""",
                        HousingRequest.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The last request with that number before this one; empty when the number is imported for the first time. */
    public Optional<UUID> before(HousingRequest request) {
        return em.createQuery(
                        """
                        select id from HousingRequest
                        where nur = :nur and id <> :id and deletedAt is not null and erasedAt is null
                        order by deletedAt desc""",
                        UUID.class)
                .setParameter("nur", request.nur())
                .setParameter("id", request.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<UUID> idOfAccount(UUID accountId) {
        return em.createQuery(
                        "select id from HousingRequest where accountId = :account and deletedAt is null", UUID.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    public List<UUID> ofEmployer(String siret) {
        return em.createQuery(
                        "select id from HousingRequest where employer.siret = :siret and deletedAt is null", UUID.class)
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
        for (String statement : SEEN_BY_ADVISERS) {
            em.createQuery(statement).setParameter("account", accountId).executeUpdate();
        }
        em.createQuery("from HousingRequest where accountId = :account and erasedAt is null", HousingRequest.class)
                .setParameter("account", accountId)
                .getResultList()
                .forEach(request -> request.erase(now));
    }

    public void recordConsent(HousingRequest request, SharingChoice chosen, Instant now) {
        em.persist(ConsentEntry.of(request, chosen, now));
    }
}
