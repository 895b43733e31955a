package fr.alin.reception;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.landlord.LandlordScope;
import fr.alin.reception.model.ReceptionReader;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files that were sent to a landlord: to no other one's, and none that was not sent. Whoever opens one is written down. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class ReceptionQueries {
    /** Rows of a page. */
    public static final int ROWS = 30;

    @Inject
    private ReceptionReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    /**
     * Files by offer, the newest first, and by place, one more than a page shows.
     *
     * @param of number of the only offer that is looked for, null for all
     * @param offer of the last one seen, null for the first page
     * @param place of the last one seen
     */
    public List<ReceivedItem> page(@Nullable Integer of, @Nullable Integer offer, int place) {
        return reader.page(scope.landlord(), of, offer, place, ROWS + 1);
    }

    /** What waits at the landlord's of whoever is signed in, in one statement; nothing for whoever works for none. */
    public LandlordWork work() {
        return reader.work(signedIn.account());
    }

    /** How many files of that offer were sent. */
    public long count(int offer) {
        return reader.count(scope.landlord(), offer);
    }

    /**
     * A file.
     *
     * @throws NotFoundException for one that was not sent, that is over or that is another landlord's, as for none
     */
    public ReceivedFile open(CandidatureId id) {
        ReceivedFile file = reader.file(scope.landlord(), id).orElseThrow(NotFoundException::new);
        audit.recordAccess(AuditEvent.of(signedIn.account(), "RECEIVED_FILE_OPENED", "candidature", id.value()));
        return file;
    }
}
