package fr.alin.registry.model;

import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of claims to numbers. */
@ApplicationScoped
public class NumberClaims {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code code.tooSoon} when another claim of the account was quicker */
    public void add(NumberClaim claim) {
        Invariants.write(
                () -> {
                    em.persist(claim);
                    em.flush();
                },
                Map.of("number_claim_open", "code.tooSoon"));
    }

    public Optional<NumberClaim> open(UUID accountId) {
        return em.createQuery("from NumberClaim where accountId = :account and closedAt is null", NumberClaim.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** @return number of the try; 0 when there is none left */
    @PostgreSql("counts the try and tells its number: of two at once each has its own")
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
        em.createQuery("update NumberClaim set wrongTries = wrongTries - 1, version = version + 1 where id = :id")
                .setParameter("id", claim.id())
                .executeUpdate();
    }

    public void close(NumberClaim claim, Instant now) {
        claim.close(now);
        em.flush();
    }

    public long since(UUID accountId, Instant since) {
        return em.createQuery(
                        "select count(*) from NumberClaim where accountId = :account and sentAt > :since", Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Claims closed before that instant: nothing counts them any more. */
    public void dropClosedClaims(Instant before) {
        em.createQuery("delete from NumberClaim where closedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** The account is closed: nothing it claimed is kept. */
    public void erase(UUID accountId) {
        em.createQuery("delete from NumberClaim where accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
