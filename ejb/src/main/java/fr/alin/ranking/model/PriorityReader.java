package fr.alin.ranking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Reads which requests a ground may hang on. */
@ApplicationScoped
public class PriorityReader {
    @PersistenceContext
    private EntityManager em;

    /** Every request of an account that a ground may hang on. */
    public List<UUID> requestsOf(UUID account) {
        return em.createQuery("select id from HousingRequest where accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultList();
    }
}
