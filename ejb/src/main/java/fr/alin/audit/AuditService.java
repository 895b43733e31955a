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

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEvent event) {
        table.insert(event, today.now());
    }
}
