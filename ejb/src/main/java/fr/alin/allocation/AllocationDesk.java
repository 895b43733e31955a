package fr.alin.allocation;

import fr.alin.allocation.model.Allocation;
import fr.alin.allocation.model.AllocationReader;
import fr.alin.allocation.model.Allocations;
import fr.alin.allocation.rules.AnswerDelay;
import fr.alin.candidature.CandidatureAction;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.ProgressService;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferId;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What every act on an allocation has in common: whose turn it is, by when to answer, and who is told. */
@ApplicationScoped
class AllocationDesk {
    @Inject
    private ProgressService progress;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationReader reader;

    @Inject
    private OutboxService outbox;

    @Inject
    private Law law;

    @Inject
    private Today today;

    /** The active candidatures of an offer, held until the transaction ends. */
    Map<CandidatureId, CandidatureStatus> lock(OfferId offer) {
        return progress.lock(offer);
    }

    /**
     * Offers the dwelling to whoever is next by rank, unless somebody has it or has a condition to meet first. Whoever calls
     * holds the candidatures of the offer.
     *
     * @return to whom; empty for nobody
     */
    Optional<CandidatureId> next(OfferId offer) {
        Map<CandidatureId, CandidatureStatus> active = progress.lock(offer);
        if (active.values().stream().anyMatch(CandidatureStatus::holdsHome)) {
            return Optional.empty();
        }
        Optional<Allocation> first = allocations.of(active.keySet()).stream()
                .filter(allocation -> Objects.requireNonNull(active.get(allocation.candidature()))
                        .awaitsTurn())
                .findFirst();
        return first.filter(allocation -> active.get(allocation.candidature()) == CandidatureStatus.RANKED)
                .map(this::offer);
    }

    private CandidatureId offer(Allocation allocation) {
        progress.moveUp(allocation.candidature());
        allocation.offered(today(), lastDay(allocation.answerDays()));
        tell(allocation.candidature(), AllocationMail.DWELLING_OFFERED);
        return allocation.candidature();
    }

    /**
     * The last day to answer what is offered today.
     *
     * @throws BusinessException {@code answerDays.short} below the least of the law, {@code law.missing} without one in force
     */
    LocalDate lastDay(int days) {
        try {
            return AnswerDelay.of(today(), days, law.answerTime(today())).lastDay();
        } catch (NoLegalAnswerException e) {
            throw new BusinessException("law.missing");
        }
    }

    void proceed(CandidatureId id, CandidatureAction action) {
        progress.proceed(id, action);
    }

    void tell(CandidatureId id, AllocationMail mail) {
        outbox.enqueue(new MailOrder(mail, reader.account(id), id.value()));
    }

    LocalDate today() {
        return today.date();
    }

    Instant now() {
        return today.now();
    }
}
