package fr.alin.selection;

import fr.alin.account.StaffQueries;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ReleaseReason;
import fr.alin.offer.OfferClosingService;
import fr.alin.offer.OfferId;
import fr.alin.selection.model.SelectionReader;
import fr.alin.selection.model.Selections;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets everybody go of an offer whose set was not sent in time, and tells the supervisors. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OverdueService {
    /** Calendar days after the deadline in which the set is to go (product §5.5). */
    public static final int DAYS = 10;

    @Inject
    private SelectionReader reader;

    @Inject
    private Selections selections;

    @Inject
    private SelectionDesk desk;

    @Inject
    private OfferClosingService closing;

    @Inject
    private StaffQueries staff;

    @Inject
    private AuditService audit;

    public List<UUID> due(UUID after, int most) {
        return reader.overdue(desk.today().minusDays(DAYS), after, most);
    }

    /** An offer whose set has gone meanwhile is left alone: whoever comes first, sends or lets go. */
    public void letGo(UUID id) {
        OfferId offer = new OfferId(id);
        Set<CandidatureId> active = Set.copyOf(desk.lock(offer).keySet());
        if (!closing.lockClosed(id) || reader.head(offer).overdueAt() != null) {
            return;
        }
        active.forEach(candidature -> desk.letGo(candidature, ReleaseReason.NOTHING_SENT, null));
        selections.overdue(offer, desk.now());
        desk.tell(active, SelectionMail.FILE_RELEASED);
        staff.supervisors().forEach(supervisor -> desk.mail(SelectionMail.SELECTION_OVERDUE, supervisor, offer));
        audit.record(AuditEvent.of(null, "SELECTION_OVERDUE", "offer", id));
    }
}
