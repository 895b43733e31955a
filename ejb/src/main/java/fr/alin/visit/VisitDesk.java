package fr.alin.visit;

import fr.alin.account.Actor;
import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.visit.model.SeatReader;
import fr.alin.visit.model.VisitSlot;
import fr.alin.visit.model.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every act on a visit has in common: seats that nobody needs any more, the trail, who is told, who acts and when. */
@ApplicationScoped
class VisitDesk {
    /** The product itself, whoever's act lets it tidy up. */
    private static final Actor PRODUCT = new Actor(null, Set.of(Roles.SYSTEM));

    @Inject
    private Visits visits;

    @Inject
    private SeatReader seats;

    @Inject
    private OutboxService outbox;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Takes back the seats of candidatures that are over, on a slot that the caller holds. Done by whoever needs one, and not
     * when a candidature ends: that happens in many places, some of which tell nobody, and an end must not wait for a slot.
     */
    void tidy(VisitSlot slot) {
        visits.lock(seats.over(slot.id())).stream()
                .filter(visit -> visit.on(slot))
                .forEach(visit -> {
                    visit.cancel(PRODUCT);
                    recorded(null, "VISIT_" + VisitAction.CANCEL, visit.candidature());
                });
    }

    void recorded(VisitAction action, CandidatureId candidature) {
        recorded(signedIn.account(), "VISIT_" + action, candidature);
    }

    /** The applicant is told that there are slots. */
    void invited(CandidatureId candidature) {
        recorded(signedIn.account(), "VISIT_INVITED", candidature);
        tell(candidature, VisitMail.VISIT_PROPOSED);
    }

    void recordedSlot(String action, UUID slot) {
        audit.record(AuditEvent.of(signedIn.account(), action, "visitSlot", slot));
    }

    private void recorded(@Nullable UUID account, String action, CandidatureId candidature) {
        audit.record(AuditEvent.of(account, action, "candidature", candidature.value()));
    }

    void tell(CandidatureId candidature, VisitMail mail) {
        outbox.enqueue(new MailOrder(mail, seats.account(candidature), candidature.value()));
    }

    Actor actor() {
        return signedIn.actor();
    }

    Instant now() {
        return today.now();
    }
}
