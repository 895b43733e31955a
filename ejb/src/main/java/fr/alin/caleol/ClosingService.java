package fr.alin.caleol;

import fr.alin.allocation.AllocationService;
import fr.alin.allocation.Award;
import fr.alin.allocation.LetToAnother;
import fr.alin.caleol.model.PaperReader;
import fr.alin.caleol.model.Papers;
import fr.alin.caleol.model.Sitting;
import fr.alin.caleol.model.Sittings;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.ProgressService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Closes a sitting: decisions take effect, the dwellings are offered, minutes and letters are made, and everybody is told, in one
 * transaction. Nothing of it changes afterwards.
 */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class ClosingService {
    @Inject
    private Sittings sittings;

    @Inject
    private ProgressService progress;

    @Inject
    private AllocationService allocations;

    @Inject
    private Papers papers;

    @Inject
    private PaperReader kept;

    @Inject
    private ClosingDesk told;

    @Inject
    private SittingDesk desk;

    /**
     * Closes it.
     *
     * @param version that the page had shown: nobody closes what they have not seen
     * @throws BusinessException {@code sitting.unfinished} while a point is not met, {@code sitting.notPossible},
     *     {@code common.modifiedMeanwhile}
     * @throws NotFoundException for another landlord's as for none
     */
    public void close(UUID id, int version) {
        Sitting sitting = desk.own(id, version);
        // Candidatures before offers, all in one order, as by whoever cancels or withdraws.
        desk.view(id).agenda().stream()
                .map(AgendaView::offer)
                .sorted(Comparator.comparing(offer -> offer.value()))
                .forEach(progress::lock);
        SittingView seen = desk.view(id);
        if (!new ClosingRules(seen, desk.today()).closable()) {
            throw new BusinessException("sitting.unfinished");
        }
        LocalDate answerBy = allocations.answerBy(seen.about().answerDays());
        int number = sittings.nextNumber(sitting);
        sitting.close(desk.actor(), number, desk.now());
        sittings.release(sitting);
        sittings.closed();
        seen.agenda().forEach(item -> decide(item, seen.about().answerDays()));
        write(seen.closed(number, desk.now()), answerBy);
        desk.recorded("SITTING_CLOSED", id, null);
    }

    /** Whoever waited for a turn that does not come gets a letter of their own. */
    public void onLetToAnother(@Observes LetToAnother event) {
        UUID id = kept.sitting(event.candidature()).orElseThrow(NotFoundException::new);
        SittingView sitting = desk.view(id);
        sitting.agenda().forEach(item -> item.files().stream()
                .filter(file -> file.id().equals(event.candidature()))
                .forEach(file -> told.made(
                        "LETTER_MADE", file.id().value(), papers.over(sitting, item, file, desk.today(), desk.now()))));
    }

    private void decide(AgendaView item, int answerDays) {
        List<FileDecision> decided = item.examined().stream()
                .map(FileOnAgenda::decided)
                .map(Objects::requireNonNull)
                .toList();
        for (FileDecision one : decided) {
            if (!one.decision().gives()) {
                progress.end(
                        one.file(),
                        refusal(one),
                        Objects.requireNonNull(one.ground()).code(),
                        one.words());
            }
        }
        List<Award> awards = decided.stream()
                .filter(one -> one.decision().gives())
                .map(one -> new Award(one.file(), Objects.requireNonNull(one.rank()), one.condition(), one.until()))
                .toList();
        if (!awards.isEmpty()) {
            allocations.allocate(item.offer(), awards, answerDays);
        }
    }

    private static CandidatureAction refusal(FileDecision decided) {
        return decided.decision() == Decision.INADMISSIBLE
                ? CandidatureAction.FIND_INADMISSIBLE
                : CandidatureAction.NOT_ALLOCATE;
    }

    private void write(SittingView closed, LocalDate answerBy) {
        told.made("MINUTES_MADE", closed.id(), papers.minutes(closed, desk.now()));
        for (AgendaView item : closed.agenda()) {
            for (FileOnAgenda file : item.examined()) {
                told.made(
                        "LETTER_MADE",
                        file.id().value(),
                        papers.letter(closed, item, file, desk.today(), answerBy, desk.now()));
                told.tell(file);
            }
        }
    }
}
