package fr.alin.allocation;

import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.Allocations;
import fr.alin.candidature.CandidatureAction;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferLettingService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Gives a dwelling by rank, as the commission has decided. */
@Stateless
@RolesAllowed(Roles.LANDLORD)
public class AllocationService {
    @Inject
    private Allocations allocations;

    @Inject
    private OfferLettingService offers;

    @Inject
    private AllocationDesk desk;

    /**
     * Keeps what the commission gave, and offers the dwelling to the first.
     *
     * @param awards ranks from 1 on, each once; at least one
     * @param answerDays that each has to answer, at least those of the law
     * @throws BusinessException {@code candidature.notPossible}, {@code offer.notPossible}, {@code answerDays.short}
     */
    public void allocate(OfferId offer, List<Award> awards, int answerDays) {
        for (Award award : awards) {
            desk.proceed(
                    award.candidature(),
                    award.condition() == null ? CandidatureAction.RANK : CandidatureAction.MAKE_CONDITIONAL);
        }
        allocations.add(awards.stream()
                .map(award -> Allocation.of(award, offer, answerDays, desk.today()))
                .toList());
        offers.place(offer);
        desk.next(offer);
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
