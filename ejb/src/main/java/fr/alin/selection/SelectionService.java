package fr.alin.selection;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.ReleaseReason;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferClosingService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferOutcomeService;
import fr.alin.offer.OfferQueries;
import fr.alin.offer.OfferView;
import fr.alin.offer.ReturnReason;
import fr.alin.ranking.ConfirmedList;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.ranking.RankQueries;
import fr.alin.selection.model.SelectionReader;
import fr.alin.selection.model.Selections;
import fr.alin.selection.rules.Contestant;
import fr.alin.selection.rules.SetRules;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the files that go to the landlord. Sending is one act: the set is kept with the version of the list it rests on,
 * its files are sent, all others are let go, and each is told why. The rank helps; a human decides, with a reason.
 */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class SelectionService {
    public static final int WORDS_LENGTH = 400;

    @Inject
    private SelectionDesk desk;

    @Inject
    private Selections selections;

    @Inject
    private SelectionReader reader;

    @Inject
    private RankQueries ranks;

    @Inject
    private OfferQueries offers;

    @Inject
    private OfferClosingService closing;

    @Inject
    private OfferOutcomeService outcome;

    /**
     * Keeps a choice that is not finished.
     *
     * @throws BusinessException {@code common.modifiedMeanwhile} when a colleague has kept another one since, or the set has
     *     gone
     * @throws NotFoundException for a file of another offer
     */
    public void save(OfferId offer, Choice typed) {
        requireClosed(offer);
        Choice choice = clean(typed);
        requireOfOffer(offer, choice);
        selections.draft(offer, choice, desk.account());
    }

    /** What keeps the set from being sent, as everything is now; empty when nothing does. */
    public List<Fault> faults(OfferId offer, Choice typed) {
        Choice choice = clean(typed);
        return rules(offer, choice, ranks.confirmed(offer).orElseThrow(NotFoundException::new))
                .faults();
    }

    /**
     * Sends the set, and lets all others go.
     *
     * @throws BusinessException {@code selection.faulty} while {@link #faults} has any; {@code common.modifiedMeanwhile} when
     *     the list has a new version, a colleague has kept another choice or has sent it
     */
    public void send(OfferId offer, Choice typed) {
        Choice choice = clean(typed);
        // Candidatures before the offer, as by whoever records a proof or cancels.
        Map<CandidatureId, CandidatureStatus> active = desk.lock(offer);
        requireClosed(offer);
        ConfirmedList list = ranks.confirmed(offer).orElseThrow(NotFoundException::new);
        if (list.version() != choice.listVersion()) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        SetRules rules = rules(offer, choice, list);
        if (!rules.faults().isEmpty()) {
            throw new BusinessException("selection.faulty");
        }
        Map<CandidatureId, ConfirmedPlace> places = new HashMap<>();
        list.places().forEach(place -> places.put(place.candidature(), place));
        Set<CandidatureId> passedOver =
                rules.passedOver().stream().map(Contestant::id).collect(Collectors.toSet());
        Choice set = choice.onlySkipping(passedOver);
        selections.send(
                offer,
                set,
                places,
                active.keySet(),
                rules.fewer(),
                list.standing().sha256(),
                desk.account(),
                desk.now());
        active.forEach((id, status) -> {
            if (choice.chosen().contains(id)) {
                desk.send(id);
            } else {
                desk.letGo(id, reason(set.skips().get(id), status), words(set, id));
            }
        });
        outcome.send(offer);
        desk.tell(choice.chosen(), SelectionMail.FILE_SENT);
        Set<CandidatureId> others = new HashSet<>(active.keySet());
        others.removeAll(choice.chosen());
        desk.tell(others, SelectionMail.FILE_RELEASED);
    }

    /**
     * Publishes the dwelling of an offer nobody waits for any more again; those who were let go are told.
     *
     * @return number of the new offer
     * @throws BusinessException {@code offer.stillWaiting} while somebody waits, as {@link OfferOutcomeService#publishAgain}
     */
    public int publishAgain(OfferId offer, LocalDate deadline) {
        requireNobody(offer);
        List<UUID> told = reader.released(offer);
        OfferId next = outcome.publishAgain(offer, deadline);
        told.forEach(account -> desk.mail(SelectionMail.OFFER_AGAIN, account, next));
        return offers.detail(next).number();
    }

    /** @throws BusinessException {@code offer.stillWaiting} while somebody waits, {@code offer.notPossible} */
    public void giveBack(OfferId offer, ReturnReason reason) {
        requireNobody(offer);
        outcome.giveBack(offer, reason);
    }

    private void requireNobody(OfferId offer) {
        if (!desk.lock(offer).isEmpty()) {
            throw new BusinessException("offer.stillWaiting");
        }
    }

    private void requireClosed(OfferId offer) {
        if (!closing.lockClosed(offer.value())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    private void requireOfOffer(OfferId offer, Choice choice) {
        Set<CandidatureId> own = reader.contestants(offer, desk.today()).stream()
                .map(facts -> facts.candidature())
                .collect(Collectors.toSet());
        if (!own.containsAll(choice.chosen()) || !own.containsAll(choice.skips().keySet())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
    }

    private SetRules rules(OfferId offer, Choice choice, ConfirmedList list) {
        OfferView view = offers.detail(offer);
        Map<CandidatureId, ConfirmedPlace> places = new HashMap<>();
        list.places().forEach(place -> places.put(place.candidature(), place));
        List<Contestant> contestants = reader.contestants(offer, desk.today()).stream()
                .filter(facts -> places.containsKey(facts.candidature()))
                .map(facts -> facts.at(Objects.requireNonNull(places.get(facts.candidature()))))
                .toList();
        return new SetRules(
                contestants,
                choice,
                view.facts().financing() == Financing.PLAI,
                view.facts().accessible());
    }

    private static ReleaseReason reason(@Nullable Skip skip, CandidatureStatus status) {
        if (skip != null && skip.reason() != null) {
            return skip.reason().told();
        }
        return status == CandidatureStatus.VALIDATED ? ReleaseReason.OTHERS_RANKED_BETTER : ReleaseReason.NOT_STUDIED;
    }

    private static @Nullable String words(Choice choice, CandidatureId id) {
        Skip skip = choice.skips().get(id);
        return skip == null ? null : skip.words();
    }

    /** Words are for the applicant's eyes: clean, and not longer than they may be. */
    private static Choice clean(Choice typed) {
        Map<CandidatureId, Skip> skips = new HashMap<>();
        typed.skips()
                .forEach((id, skip) ->
                        skips.put(id, new Skip(skip.reason(), CleanText.linesOrNull(skip.words(), WORDS_LENGTH))));
        return new Choice(typed.version(), typed.listVersion(), typed.chosen(), skips, typed.fewer());
    }
}
