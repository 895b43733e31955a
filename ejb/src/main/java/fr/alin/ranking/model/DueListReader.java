package fr.alin.ranking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds closed offers without a frozen list: such as were closed before there was a ranking. */
@ApplicationScoped
public class DueListReader {
    @PersistenceContext
    private EntityManager em;

    /** By id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return em.createQuery(
                        """
                        select o.id from Offer o where o.status = CLOSED and o.id > :after
                        and not exists (select 1 from FrozenListEntry f where f.offerId = o.id) order by o.id""",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
