package fr.alin.audit.model;

import fr.alin.audit.AuditEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** SQL of the audit trail: rows are added, never changed. */
@ApplicationScoped
public class AuditTable {
    @PersistenceContext
    private EntityManager em;

    public void insert(AuditEvent event, Instant at) {
        em.createNativeQuery(
                        """
                        insert into audit_entry
                            (at, actor_id, action, subject_type, subject_id, from_status, to_status, reason)
                        values (:at, :actor, :action, :type, :subject, :from, :to, :reason)""")
                .setParameter("at", at)
                .setParameter("actor", event.actorId())
                .setParameter("action", event.action())
                .setParameter("type", event.subjectType())
                .setParameter("subject", event.subjectId())
                .setParameter("from", event.fromStatus())
                .setParameter("to", event.toStatus())
                .setParameter("reason", event.reason())
                .executeUpdate();
    }
}
