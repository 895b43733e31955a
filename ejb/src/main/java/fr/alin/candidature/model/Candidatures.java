package fr.alin.candidature.model;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Repository of candidatures and of the single-use keys of the form that makes them. */
@ApplicationScoped
public class Candidatures {
    private static final List<CandidatureStatus> ACTIVE = Stream.of(CandidatureStatus.values())
            .filter(CandidatureStatus::active)
            .toList();

    /** As in the partial index, which holds nothing in most years. */
    private static final String WITHOUT_LAW = " from candidature where active and facts like '%\"NO_LAW_IN_FORCE\"%'";

    @PersistenceContext
    private EntityManager em;

    public String nextNumber(int year) {
        Number next = (Number) em.createNativeQuery("select nextval('candidature_number')", Long.class)
                .getSingleResult();
        return "C-" + year + "-" + next;
    }

    /**
     * Adds it at once, so that the database has spoken before anything else is written.
     *
     * @throws BusinessException {@code apply.alreadyActive} when another one is active, however closely it came before
     */
    public void add(Candidature candidature) {
        Invariants.write(
                () -> {
                    em.persist(candidature);
                    em.flush();
                },
                Map.of("candidature_one_active_per_request", "apply.alreadyActive"));
    }

    public Optional<Candidature> ofAccount(UUID id, UUID accountId) {
        return Optional.ofNullable(em.find(Candidature.class, id))
                .filter(candidature -> candidature.accountId().equals(accountId));
    }

    public Optional<Candidature> byId(UUID id) {
        return Optional.ofNullable(em.find(Candidature.class, id));
    }

    public List<Candidature> activeOfRequest(UUID requestId) {
        return em.createQuery("from Candidature where requestId = :request and status in (:active)", Candidature.class)
                .setParameter("request", requestId)
                .setParameter("active", ACTIVE)
                .getResultList();
    }

    /** What counts for the rank changed: forms that were opened before are out of date. */
    public void changed(Candidature candidature) {
        em.lock(candidature, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The same for the other active candidatures of some requests. */
    public void changed(Collection<UUID> requests, Candidature but) {
        em.createNativeQuery(
                        """
                        update candidature set version = version + 1
                        where active and id <> :but and request_id = any(:requests)""")
                .setParameter("requests", requests.toArray(UUID[]::new))
                .setParameter("but", but.id().value())
                .executeUpdate();
    }

    /** Active ones whose verdict waits for a table of the law, by id, after that one. */
    public List<UUID> withoutLaw(UUID after, int most) {
        return em.createNativeQuery("select id" + WITHOUT_LAW + " and id > :after order by id limit :most", UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /** That one, locked, if its verdict still waits. */
    public Optional<Candidature> lockWithoutLaw(UUID id) {
        return em.createNativeQuery("select *" + WITHOUT_LAW + " and id = :id for update", Candidature.class)
                .setParameter("id", id)
                .getResultStream()
                .map(Candidature.class::cast)
                .findFirst();
    }

    /** What the form with that key made, if it was posted before. */
    public Optional<UUID> resultOf(UUID formKey, UUID accountId) {
        return em.createNativeQuery(
                        "select result_id from form_key where key = :key and account_id = :account", UUID.class)
                .setParameter("key", formKey)
                .setParameter("account", accountId)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    public void useKey(UUID formKey, UUID accountId, UUID result, Instant now) {
        em.createNativeQuery(
                        "insert into form_key (key, account_id, result_id, used_at) values (:key, :account, :result, :now)")
                .setParameter("key", formKey)
                .setParameter("account", accountId)
                .setParameter("result", result)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes what people wrote out of the candidatures of an account; status, reasons and dates stay. */
    public void eraseWords(UUID accountId) {
        em.flush();
        em.createNativeQuery("update candidature set message = null, version = version + 1 where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Keys of forms used before that instant: no browser posts them again. */
    public void dropKeys(Instant before) {
        em.createNativeQuery("delete from form_key where used_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
