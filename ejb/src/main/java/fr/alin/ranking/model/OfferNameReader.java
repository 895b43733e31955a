package fr.alin.ranking.model;

import fr.alin.ranking.OfferName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what people call offers: one statement for all. */
@ApplicationScoped
public class OfferNameReader {
    @PersistenceContext
    private EntityManager em;

    public Map<UUID, OfferName> names(Collection<UUID> offers) {
        return em.createQuery(
                        """
                        select o.id as id, o.number as number, d.rooms as rooms, c.name as commune
                        from Offer o join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
                        where o.id in (:offers)""",
                        Tuple.class)
                .setParameter("offers", offers)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new OfferName(
                                row.get("number", Integer.class),
                                row.get("rooms", Integer.class),
                                row.get("commune", String.class))));
    }
}
