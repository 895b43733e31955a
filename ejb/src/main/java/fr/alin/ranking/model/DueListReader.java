package fr.alin.ranking.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds closed offers without a frozen list: such as were closed before there was a ranking. */
@ApplicationScoped
public class DueListReader {
    private static final String DUE =
            """
            select o.id from offer o where o.status = 'CLOSED'
            and not exists (select 1 from frozen_list f where f.offer_id = o.id)""";

    @PersistenceContext
    private EntityManager em;

    /** By id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return em
                .createNativeQuery(DUE + " and o.id > :after order by o.id limit :most", UUID.class)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
