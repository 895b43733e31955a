package fr.alin.outbox;

import fr.alin.outbox.model.OutboxTable;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What waits or is parked, for ADMIN. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxQueries {
    private static final int MOST_SHOWN = 500;

    @Inject
    private OutboxTable table;

    /** Newest first, at most 500. */
    public List<UnsentMail> unsent() {
        return table.unsent(MOST_SHOWN);
    }
}
