package fr.alin.candidature.model;

import fr.alin.candidature.Obstacle;
import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
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

/** Repository of candidatures and of the single-use keys of the form that makes them. */
@ApplicationScoped
public class Candidatures {
    @PersistenceContext
    private EntityManager em;

    @PostgreSql("a sequence of its own, whose numbers people cite")
    public String nextNumber(int year) {
        Number next = (Number) em.createNativeQuery("select nextval('candidature_number')", Long.class)
                .getSingleResult();
        return "C-" + year + "-" + next;
    }

    /**
     * Adds it at once, so that the database has spoken before anything else is written.
     *
     * @throws BusinessException {@code apply.ALREADY_ACTIVE} when another one is active, however closely it came before
     */
    public void add(Candidature candidature) {
        Invariants.write(
                () -> {
                    em.persist(candidature);
                    em.flush();
                },
                Map.of("candidature_one_active_per_request", "apply." + Obstacle.ALREADY_ACTIVE));
    }

    public Optional<Candidature> ofAccount(UUID id, UUID accountId) {
        return Optional.ofNullable(em.find(Candidature.class, id))
                .filter(candidature -> candidature.accountId().equals(accountId));
    }

    /** Whether somebody has ever applied to an offer. */
    public boolean applied(UUID accountId, UUID offerId) {
        return !em.createQuery("select id from Candidature where offerId = :offer and accountId = :account", UUID.class)
                .setParameter("offer", offerId)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public Optional<Candidature> byId(UUID id) {
        return Optional.ofNullable(em.find(Candidature.class, id));
    }

    public List<Candidature> activeOfRequest(UUID requestId) {
        return em.createQuery("from Candidature where requestId = :request and active", Candidature.class)
                .setParameter("request", requestId)
                .getResultList();
    }

    /** The active ones of an offer, locked in one order for all, so that two who lock them wait for each other. */
    public List<Candidature> lockActiveOfOffer(UUID offerId) {
        return em.createQuery("from Candidature where offerId = :offer and active order by id", Candidature.class)
                .setParameter("offer", offerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Writes at once what was moved. */
    public void written() {
        em.flush();
    }

    /**
     * The same for one that was over and may be active again.
     *
     * @throws BusinessException {@code candidature.elsewhere} when another one of its request is, however closely it came before
     */
    public void revived() {
        Invariants.write(em::flush, Map.of("candidature_one_active_per_request", "candidature.elsewhere"));
    }

    /** What counts for the rank changed: forms that were opened before are out of date. */
    public void changed(Candidature candidature) {
        em.lock(candidature, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /**
     * The same for the other active candidatures of some requests.
     *
     * @return which those are
     */
    @PostgreSql("one array, however many people an employer has")
    public List<UUID> changed(Collection<UUID> requests, Candidature but) {
        List<?> others = em.createNativeQuery(
                        """
                        update candidature set version = version + 1
                        where active and id <> :but and request_id = any(:requests) returning id""",
                        UUID.class)
                .setParameter("requests", requests.toArray(UUID[]::new))
                .setParameter("but", but.id().value())
                .getResultList();
        return others.stream().map(UUID.class::cast).toList();
    }

    /** Active ones whose verdict waits for a table of the law, by id, after that one. */
    public List<UUID> withoutLaw(UUID after, int most) {
        return em.createQuery(
                        "select id from Candidature where active and awaitsLaw and id > :after order by id", UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** That one, locked, if its verdict still waits. */
    public Optional<Candidature> lockWithoutLaw(UUID id) {
        return em.createQuery("from Candidature where active and awaitsLaw and id = :id", Candidature.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What the form with that key made, if it was posted before. */
    public Optional<UUID> resultOf(UUID formKey, UUID accountId) {
        return em.createQuery("select resultId from FormKey where key = :key and accountId = :account", UUID.class)
                .setParameter("key", formKey)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} for the key of a form that was not this person's */
    public void useKey(UUID formKey, UUID accountId, UUID result, Instant now) {
        Invariants.write(
                () -> {
                    em.persist(new FormKey(formKey, accountId, result, now));
                    em.flush();
                },
                Map.of("form_key_pkey", "common.modifiedMeanwhile"));
    }

    /** Takes words and figures out of the candidatures of an account: {@link Candidature#erase}. */
    public void erase(UUID accountId) {
        em.createQuery("from Candidature where accountId = :account", Candidature.class)
                .setParameter("account", accountId)
                .getResultStream()
                .forEach(Candidature::erase);
    }

    /** Keys of forms used before that instant: no browser posts them again. */
    public void dropKeys(Instant before) {
        em.createQuery("delete from FormKey where usedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
