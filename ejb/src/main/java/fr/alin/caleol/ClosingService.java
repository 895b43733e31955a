package fr.alin.caleol;

import fr.alin.allocation.AllocationService;
import fr.alin.allocation.Award;
import fr.alin.allocation.LetToAnother;
import fr.alin.caleol.model.AgendaItem;
import fr.alin.caleol.model.FileDecisions;
import fr.alin.caleol.model.PaperReader;
import fr.alin.caleol.model.Papers;
import fr.alin.caleol.model.Sitting;
import fr.alin.caleol.model.Sittings;
import fr.alin.caleol.rules.ClosingRules;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProgressService;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    private FileDecisions decisions;

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
        sittings.closed();
        Set<CandidatureId> offered = new HashSet<>();
        for (AgendaView item : seen.agenda()) {
            decide(item, seen.about().answerDays()).ifPresent(offered::add);
            settle(sittings.item(sitting, item.id()), item, offered);
        }
        sittings.release(sitting);
        write(seen.closed(number, desk.now()), answerBy, offered);
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

    /** @return to whom the dwelling is offered now */
    private Optional<CandidatureId> decide(AgendaView item, int answerDays) {
        List<FileDecision> decided = item.examined().stream()
                .filter(file -> !file.confirmed())
                .map(FileOnAgenda::decided)
                .map(Objects::requireNonNull)
                .toList();
        List<FileDecision> refused =
                decided.stream().filter(one -> !one.decision().gives()).toList();
        List<Award> awards = decided.stream()
                .filter(one -> one.decision().gives())
                .map(one -> new Award(one.file(), Objects.requireNonNull(one.rank()), one.condition(), one.until()))
                .toList();
        return item.correction() == null
                ? first(item, refused, awards, answerDays)
                : anew(item, item.correction(), refused, awards, answerDays);
    }

    private Optional<CandidatureId> first(
            AgendaView item, List<FileDecision> refused, List<Award> awards, int answerDays) {
        refused.forEach(one -> progress.end(one.file(), refusal(one), ground(one), one.words()));
        return awards.isEmpty() ? Optional.empty() : allocations.allocate(item.offer(), awards, answerDays);
    }

    /** Whoever keeps what they had is left alone. */
    private Optional<CandidatureId> anew(
            AgendaView item, Correction why, List<FileDecision> refused, List<Award> awards, int answerDays) {
        String reason = why.reason().name();
        refused.forEach(one -> progress.reconsider(one.file(), refusal(one), ground(one), one.words(), reason));
        boolean placed = item.status() == OfferStatus.PLACED && !refused.isEmpty();
        return awards.isEmpty() && !placed
                ? Optional.empty()
                : allocations.correct(
                        item.offer(),
                        awards,
                        refused.stream().map(FileDecision::file).toList(),
                        answerDays,
                        reason);
    }

    private static String ground(FileDecision refused) {
        return Objects.requireNonNull(refused.ground()).code();
    }

    private void settle(AgendaItem kept, AgendaView item, Set<CandidatureId> offered) {
        Map<CandidatureId, DecisionChange> changes = new HashMap<>();
        for (FileOnAgenda file : item.examined()) {
            DecisionChange change = file.change(offered.contains(file.id()));
            if (change != null) {
                changes.put(file.id(), change);
            }
        }
        decisions.settle(
                kept,
                item.examined().stream()
                        .map(FileOnAgenda::decided)
                        .map(Objects::requireNonNull)
                        .toList(),
                changes);
    }

    private static CandidatureAction refusal(FileDecision decided) {
        return decided.decision() == Decision.INADMISSIBLE
                ? CandidatureAction.FIND_INADMISSIBLE
                : CandidatureAction.NOT_ALLOCATE;
    }

    private void write(SittingView closed, LocalDate answerBy, Set<CandidatureId> offered) {
        told.made("MINUTES_MADE", closed.id(), papers.minutes(closed, desk.now()));
        for (AgendaView item : closed.agenda()) {
            for (FileOnAgenda file : item.examined()) {
                if (file.confirmed()) {
                    // The letter that they have stands, with its terms: another one would say that they begin anew.
                    told.confirmed(file, closed);
                } else {
                    write(closed, item, file, offered.contains(file.id()) ? answerBy : null);
                }
            }
        }
    }

    private void write(SittingView closed, AgendaView item, FileOnAgenda file, @Nullable LocalDate answerBy) {
        String sha256 = papers.letter(closed, item, file, desk.today(), answerBy, desk.now());
        told.made("LETTER_MADE", file.id().value(), sha256);
        if (answerBy == null) {
            told.tell(file);
        }
    }
}
