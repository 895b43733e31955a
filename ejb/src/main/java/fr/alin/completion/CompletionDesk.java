package fr.alin.completion;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.ProgressService;
import fr.alin.completion.model.AskedFile;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What every act on a request for documents has in common: the file held where it stands, the trail, who is told. */
@ApplicationScoped
class CompletionDesk {
    @Inject
    private ProgressService progress;

    @Inject
    private OutboxService outbox;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Holds the candidatures of the offer until the transaction ends, as a sitting does that is being closed: what is asked or
     * answered comes before the commission decides, or is too late.
     *
     * @throws BusinessException {@code completion.over} once the commission has decided, or the candidature is over
     */
    void hold(AskedFile file) {
        if (progress.lock(file.offer()).get(file.candidature()) != CandidatureStatus.SENT) {
            throw new BusinessException("completion.over");
        }
    }

    void tell(CompletionMail mail, UUID account, UUID request) {
        outbox.enqueue(new MailOrder(mail, account, request));
    }

    void recorded(String action, CandidatureId candidature) {
        audit.record(AuditEvent.of(signedIn.account(), action, "candidature", candidature.value()));
    }

    Instant now() {
        return today.now();
    }

    LocalDate today() {
        return today.date();
    }
}
