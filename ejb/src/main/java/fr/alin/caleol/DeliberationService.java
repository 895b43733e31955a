package fr.alin.caleol;

import fr.alin.caleol.model.AgendaItem;
import fr.alin.caleol.model.FileDecisions;
import fr.alin.caleol.model.Sitting;
import fr.alin.caleol.model.Sittings;
import fr.alin.caleol.rules.DraftRules;
import fr.alin.caleol.rules.NoteRules;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** What the secretary records while the commission sits. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class DeliberationService {
    @Inject
    private Sittings sittings;

    @Inject
    private FileDecisions decisions;

    @Inject
    private SittingDesk desk;

    /**
     * Opens a sitting on its day or, put off, on a later one.
     *
     * @throws BusinessException {@code agenda.empty}, {@code quorum.called} when fewer are called, {@code sitting.early}, {@code sitting.notPossible}, {@code common.modifiedMeanwhile}
     * @throws NotFoundException for another landlord's as for none
     */
    public void open(UUID id, int version) {
        Sitting sitting = desk.own(id, version);
        if (sittings.agenda(sitting).isEmpty()) {
            throw new BusinessException("agenda.empty");
        }
        DraftRules.requireQuorumCalled(desk.view(id));
        sitting.open(desk.actor(), desk.now(), desk.today());
        desk.recorded("SITTING_OPENED", id, null);
    }

    /** @throws BusinessException {@code sitting.notPossible}, {@code common.modifiedMeanwhile} */
    public void suspend(UUID id, int version) {
        move(id, version, SittingAction.SUSPEND, "SITTING_SUSPENDED");
    }

    /** @throws BusinessException as {@link #suspend} */
    public void resume(UUID id, int version) {
        move(id, version, SittingAction.RESUME, "SITTING_RESUMED");
    }

    /** It does not take place, or breaks up: its offers can be on another agenda, and nothing was decided. */
    public void cancel(UUID id, int version) {
        sittings.release(move(id, version, SittingAction.CANCEL, "SITTING_CANCELLED"));
    }

    /**
     * Keeps what is noted, complete or not.
     *
     * @param version that the page had shown
     * @return the version that stands now
     * @throws BusinessException {@code common.modifiedMeanwhile} when a colleague has noted something, or a file is none of a
     *     dwelling's any more; {@code rank.range}, {@code sitting.notPossible} unless it sits
     */
    public int record(UUID id, int version, Notes notes) {
        Sitting sitting = desk.own(id, version);
        sitting.observe(desk.actor(), CleanText.linesOrNull(notes.observations(), Notes.OBSERVATIONS_LENGTH));
        sittings.seat(sitting, notes.seats(), notes.chair());
        SittingView seen = desk.view(id);
        for (Notes.OfDwelling dwelling : notes.dwellings()) {
            AgendaItem item = sittings.item(sitting, dwelling.item());
            item.note(dwelling.fewer(), dwelling.castingVote());
            decisions.keep(item, NoteRules.checked(seen, dwelling.item(), dwelling.files()));
        }
        desk.recorded("SITTING_NOTED", id, null);
        return sittings.changed(sitting);
    }

    private Sitting move(UUID id, int version, SittingAction action, String trail) {
        Sitting sitting = desk.own(id, version);
        sitting.move(action, desk.actor());
        desk.recorded(trail, id, null);
        return sitting;
    }
}
