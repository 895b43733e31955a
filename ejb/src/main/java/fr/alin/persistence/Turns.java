package fr.alin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Lets posts of one person that come at the same moment act one after the other, on whichever nodes they are. */
@ApplicationScoped
public class Turns {
    @PersistenceContext
    private EntityManager em;

    /**
     * Waits until no other transaction has this turn, and keeps it until the present one ends: what is counted after this
     * call cannot grow before it is acted on.
     *
     * @param what for example {@code link}
     * @param whose account or file
     */
    @PostgreSql("a lock where there is no row yet")
    public void take(String what, UUID whose) {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:turn as text), 0))", Integer.class)
                .setParameter("turn", what + " " + whose)
                .getSingleResult();
    }
}
