package fr.alin.landlord;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.landlord.model.Dwelling;
import fr.alin.landlord.model.Programme;
import fr.alin.landlord.model.Programmes;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** A landlord's dwellings. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class DwellingService {
    @Inject
    private Programmes programmes;

    @Inject
    private LandlordScope scope;

    @Inject
    private Event<DwellingRefitted> refitted;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Adds a dwelling to a programme.
     *
     * @return its reference
     * @throws BusinessException as {@link HomeRules#checked}, {@code externalRef.twice}
     * @throws NotFoundException for a programme of another landlord as for none
     */
    public UUID add(UUID programmeId, Home home) {
        Programme programme = programmes.of(scope.landlord(), programmeId).orElseThrow(NotFoundException::new);
        Dwelling dwelling = Dwelling.in(programme, HomeRules.checked(home, today.date()));
        programmes.add(dwelling);
        recorded("DWELLING_ADDED", dwelling.id());
        return dwelling.id();
    }

    /**
     * Corrects what is said of a dwelling.
     *
     * @param version that the page had shown
     * @throws BusinessException {@code dwelling.onOffer} when what candidates read of it would change while it is on offer; {@code common.modifiedMeanwhile} and as {@link #add}
     * @throws NotFoundException for another landlord's as for none
     */
    public void change(UUID id, int version, Home home) {
        Dwelling dwelling = programmes.dwelling(scope.landlord(), id).orElseThrow(NotFoundException::new);
        dwelling.requireVersion(version);
        Home checked = HomeRules.checked(home, today.date());
        if (!dwelling.home().readsAs(checked)) {
            refitted.fire(new DwellingRefitted(id));
        }
        dwelling.correct(checked);
        programmes.changed();
        recorded("DWELLING_CHANGED", id);
    }

    private void recorded(String action, UUID id) {
        audit.record(AuditEvent.of(signedIn.account(), action, "dwelling", id));
    }
}
