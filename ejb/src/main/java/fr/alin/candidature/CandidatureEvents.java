package fr.alin.candidature;

import fr.alin.account.Actor;
import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.model.Candidature;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Tells of a change to a candidature, in its transaction: to the audit trail and to the applicant. */
@ApplicationScoped
class CandidatureEvents {
    @Inject
    private AuditService audit;

    @Inject
    private OutboxService outbox;

    @Inject
    private SignedIn signedIn;

    void changed(Candidature candidature, String action, @Nullable CandidatureStatus before, MailTemplate template) {
        audited(candidature, action, before, null);
        outbox.enqueue(new MailOrder(
                template, candidature.accountId(), candidature.id().value()));
    }

    void audited(Candidature candidature, String action, @Nullable CandidatureStatus before, @Nullable String reason) {
        audited(candidature, action, before, reason, signedIn.actor());
    }

    void audited(
            Candidature candidature,
            String action,
            @Nullable CandidatureStatus before,
            @Nullable String reason,
            Actor actor) {
        audit.record(new AuditEvent(
                // Nobody's account for what the product does by itself.
                actor.account(),
                action,
                "candidature",
                candidature.id().value(),
                before == null ? null : before.name(),
                candidature.status().name(),
                reason));
    }

    /** What the product did by itself. */
    void automatic(Candidature candidature, String action) {
        audit.record(AuditEvent.of(null, action, "candidature", candidature.id().value()));
    }

    /** Of a file that somebody's act on another one concerns. */
    void audited(CandidatureId id, String action) {
        audit.record(AuditEvent.of(signedIn.account(), action, "candidature", id.value()));
    }

    void mail(Candidature candidature, MailTemplate template) {
        outbox.enqueue(new MailOrder(
                template, candidature.accountId(), candidature.id().value()));
    }
}
