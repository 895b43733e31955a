package fr.alin.caleol;

import fr.alin.allocation.AllocationService;
import fr.alin.caleol.model.SittingReader;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A landlord's sittings, to no other one. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class SittingQueries {
    /** Sittings of a page. */
    public static final int ROWS = 20;

    /** Offers proposed for an agenda. */
    public static final int MOST_WAITING = 100;

    @Inject
    private SittingReader reader;

    @Inject
    private AllocationService allocations;

    @Inject
    private LandlordScope scope;

    @Inject
    private Today today;

    /**
     * Sittings, the latest day first; one more than a page shows.
     *
     * @param heldOn day of the last one seen; a day far ahead for the first page
     * @param id of the last one seen
     */
    public List<SittingItem> page(LocalDate heldOn, UUID id) {
        return reader.page(scope.landlord(), heldOn, id, ROWS + 1);
    }

    /** Offers whose files were sent and that no sitting has. */
    public List<WaitingOffer> waiting() {
        return reader.waiting(scope.landlord(), MOST_WAITING);
    }

    /** When, where and by which rules the last sitting is held, or was: the next one begins from it. */
    public Optional<SittingDraft> last() {
        return reader.last(scope.landlord());
    }

    /** Dwellings on which a closed sitting decided and that no sitting has, those whose lease is signed too. */
    public List<CorrectableOffer> correctable() {
        return reader.correctable(scope.landlord(), MOST_WAITING);
    }

    /** @throws NotFoundException for another landlord's as for none */
    public SittingView sitting(UUID id) {
        return reader.sitting(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }

    /** The last day to answer what a sitting offers, if it is closed today. */
    public LocalDate answerBy(SittingView sitting) {
        return allocations.answerBy(sitting.about().answerDays());
    }

    /** What a sitting needs before it is closed, what is met too. */
    public List<ClosingPoint> points(SittingView sitting) {
        return new ClosingRules(sitting, today.date()).points();
    }
}
