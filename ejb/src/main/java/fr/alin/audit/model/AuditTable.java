package fr.alin.audit.model;

import fr.alin.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Repository of the audit trail: lines are added, never changed. */
@ApplicationScoped
public class AuditTable {
    @PersistenceContext
    private EntityManager em;

    public void insert(AuditEvent event, Instant at) {
        em.persist(AuditEntry.of(event, at));
    }
}
