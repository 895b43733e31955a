package fr.alin.allocation;

import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.allocation.model.Allocations;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProgressService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a dwelling by rank, as the commission has decided. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class AllocationService {
    @Inject
    private Allocations allocations;

    @Inject
    private AllocationReader reader;

    @Inject
    private ProgressService progress;

    @Inject
    private OfferLettingService offers;

    @Inject
    private AllocationDesk desk;

    /**
     * Keeps what the commission gave, and offers the dwelling to the first.
     *
     * @param awards ranks from 1 on, each once; at least one
     * @param answerDays that each has to answer, at least those of the law
     * @return to whom it is offered; empty when a condition is to be met first
     * @throws BusinessException {@code candidature.notPossible}, {@code offer.notPossible}, {@code answerDays.short}
     * @throws NotFoundException for another landlord's offer as for none, and for a candidature that is not of the offer
     */
    public Optional<CandidatureId> allocate(OfferId offer, List<Award> awards, int answerDays) {
        desk.lock(offer);
        requireOf(offer, awards.stream().map(Award::candidature));
        for (Award award : awards) {
            desk.proceed(award.candidature(), action(award));
        }
        allocations.add(awards.stream()
                .map(award -> Allocation.of(award, offer, answerDays, desk.today()))
                .toList());
        offers.place(offer);
        return desk.next(offer);
    }

    /**
     * Keeps what a correction of the commission gives instead of what it gave; who is not named keeps what they have. The dwelling
     * goes to whoever is first then, unless somebody keeps it.
     *
     * @param awards what is given anew
     * @param refused to whom nothing is given any more; they are refused already
     * @param why code of the reason
     * @return to whom it is offered; empty for nobody new
     * @throws BusinessException as {@link #allocate}, {@code candidature.elsewhere}
     * @throws NotFoundException as {@link #allocate}
     */
    public Optional<CandidatureId> correct(
            OfferId offer, List<Award> awards, List<CandidatureId> refused, int answerDays, String why) {
        desk.lock(offer);
        requireOf(offer, Stream.concat(awards.stream().map(Award::candidature), refused.stream()));
        allocations.of(refused).forEach(given -> given.takeBack(desk.today()));
        awards.forEach(award -> progress.reconsider(award.candidature(), action(award), null, null, why));
        Map<CandidatureId, Allocation> given = allocations
                .of(awards.stream().map(Award::candidature).toList())
                .stream()
                .collect(Collectors.toMap(Allocation::candidature, Function.identity()));
        List<Allocation> first = new ArrayList<>();
        for (Award award : awards) {
            Allocation before = given.get(award.candidature());
            if (before == null) {
                first.add(Allocation.of(award, offer, answerDays, desk.today()));
            } else {
                before.correct(award, answerDays, desk.today());
            }
        }
        allocations.add(first);
        offers.place(offer);
        return desk.next(offer);
    }

    private void requireOf(OfferId offer, Stream<CandidatureId> candidatures) {
        if (!reader.areOf(offer, candidatures.collect(Collectors.toSet()))) {
            throw new NotFoundException();
        }
    }

    private static CandidatureAction action(Award award) {
        return award.condition() == null ? CandidatureAction.RANK : CandidatureAction.MAKE_CONDITIONAL;
    }

    /**
     * The last day to answer what is offered today.
     *
     * @throws BusinessException {@code answerDays.short} below the least of the law
     */
    public LocalDate answerBy(int answerDays) {
        return desk.lastDay(answerDays);
    }
}
