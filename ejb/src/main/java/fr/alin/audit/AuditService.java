package fr.alin.audit;

import fr.alin.audit.model.AuditTable;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes the audit trail in the transaction of the change. */
@Stateless
@PermitAll
public class AuditService {
    @Inject
    private AuditTable table;

    @Inject
    private Today today;

    /** Records that somebody looked at something: there is no change whose transaction it could share. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordAccess(AuditEvent event) {
        table.insert(event, today.now());
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEvent event) {
        table.insert(event, today.now());
    }
}
