package fr.alin.caleol;

import fr.alin.allocation.AllocationService;
import fr.alin.caleol.model.AgendaItem;
import fr.alin.caleol.model.FileDecisions;
import fr.alin.caleol.model.Sitting;
import fr.alin.caleol.model.SittingReader;
import fr.alin.caleol.model.Sittings;
import fr.alin.caleol.rules.DraftRules;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a sitting: day and place, the agenda, who is called. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class SittingService {
    /** Dwellings on an agenda. */
    public static final int MOST_DWELLINGS = 30;

    /** Members called to a sitting. */
    public static final int MOST_MEMBERS = 40;

    @Inject
    private Sittings sittings;

    @Inject
    private SittingReader reader;

    @Inject
    private FileDecisions decisions;

    @Inject
    private AllocationService allocations;

    @Inject
    private SittingDesk desk;

    /**
     * Plans a sitting; whoever was called to the last one is called to it.
     *
     * @return its reference
     * @throws BusinessException as {@link DraftRules#checked}, {@code answerDays.short}
     */
    public UUID plan(SittingDraft typed) {
        Sitting sitting = Sitting.plan(desk.landlord(), checked(typed));
        sittings.add(sitting);
        desk.recorded("SITTING_PLANNED", sitting.id(), null);
        return sitting.id();
    }

    /**
     * Changes day, place and rules of procedure before it opens.
     *
     * @param version that the page had shown
     * @throws BusinessException {@code sitting.notPossible}, {@code common.modifiedMeanwhile}, and as {@link #plan}
     * @throws NotFoundException for another landlord's as for none
     */
    public void change(UUID id, int version, SittingDraft typed) {
        desk.own(id, version).change(desk.actor(), checked(typed));
        desk.recorded("SITTING_CHANGED", id, null);
    }

    /**
     * Puts an offer on the agenda, by its number.
     *
     * @throws BusinessException {@code agenda.taken} when another sitting has it, {@code agenda.full}
     * @throws NotFoundException for an offer of another landlord, or one whose files were not sent, as for none
     */
    public void put(UUID id, int offer) {
        Sitting sitting = amendable(id);
        OfferId sent = reader.sent(desk.landlord(), offer).orElseThrow(NotFoundException::new);
        requireRoom(sitting);
        sittings.put(sitting, sent);
        sittings.changed(sitting);
        desk.recorded("AGENDA_CHANGED", id, null);
    }

    /**
     * Puts an offer on which a closed sitting decided on the agenda of a further one, that decides anew; the earlier decisions are
     * noted, to be changed or confirmed.
     *
     * @param words that complete the reason, null or blank for none
     * @throws BusinessException {@code corrected.leased} once the lease is signed, {@code corrected.over} when the offer is over for
     *     another reason, and as {@link #put}
     * @throws NotFoundException for an offer on which no commission of the landlord's decided as for none
     */
    public void correct(UUID id, int offer, CorrectionReason reason, @Nullable String words) {
        Sitting sitting = amendable(id);
        SittingReader.Decided decided = reader.decided(desk.landlord(), offer).orElseThrow(NotFoundException::new);
        if (!AgendaView.open(decided.status())) {
            throw new BusinessException(decided.status() == OfferStatus.LEASED ? "corrected.leased" : "corrected.over");
        }
        requireRoom(sitting);
        AgendaItem item =
                sittings.put(sitting, decided.item(), reason, CleanText.linesOrNull(words, Correction.WORDS_LENGTH));
        decisions.keep(item, earlier(desk.view(id), item));
        sittings.changed(sitting);
        desk.recorded("CORRECTION_PLANNED", id, reason.name());
    }

    private static List<FileDecision> earlier(SittingView seen, AgendaItem put) {
        return seen.agenda().stream()
                .filter(item -> item.id().equals(put.id()))
                .flatMap(item -> item.examined().stream())
                .map(FileOnAgenda::earlier)
                .filter(Objects::nonNull)
                .map(EarlierDecision::decision)
                .toList();
    }

    private Sitting amendable(UUID id) {
        Sitting sitting = desk.own(id);
        sitting.requireAmendable();
        return sitting;
    }

    private void requireRoom(Sitting sitting) {
        if (sittings.agenda(sitting).size() >= MOST_DWELLINGS) {
            throw new BusinessException("agenda.full", MOST_DWELLINGS);
        }
    }

    /** Takes a dwelling off the agenda, with what was noted on it. */
    public void take(UUID id, UUID item) {
        Sitting sitting = amendable(id);
        sittings.take(sitting, item);
        sittings.changed(sitting);
        desk.recorded("AGENDA_CHANGED", id, null);
    }

    /**
     * Calls somebody.
     *
     * @throws BusinessException as {@link DraftRules#checked(MemberDraft, SittingView)}, {@code members.full}
     */
    public void call(UUID id, MemberDraft typed) {
        Sitting sitting = amendable(id);
        if (desk.view(id).members().size() >= MOST_MEMBERS) {
            throw new BusinessException("members.full", MOST_MEMBERS);
        }
        sittings.call(sitting, DraftRules.checked(typed, desk.view(id)));
        sittings.changed(sitting);
        desk.recorded("MEMBERS_CHANGED", id, null);
    }

    /** Calls somebody no more. */
    public void dismiss(UUID id, UUID member) {
        Sitting sitting = amendable(id);
        sittings.dismiss(sitting, member);
        sittings.changed(sitting);
        desk.recorded("MEMBERS_CHANGED", id, null);
    }

    private SittingDraft checked(SittingDraft typed) {
        SittingDraft checked = DraftRules.checked(typed, desk.today());
        allocations.answerBy(checked.answerDays());
        return checked;
    }
}
