package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who studies, when, and the trail of what is done to a file besides its life cycle. */
@ApplicationScoped
class StudyDesk {
    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    UUID adviser() {
        return signedIn.account();
    }

    Instant now() {
        return today.now();
    }

    LocalDate today() {
        return today.date();
    }

    void audited(CandidatureId file, String action, @Nullable String reason) {
        audit.record(new AuditEvent(adviser(), action, "candidature", file.value(), null, null, reason));
    }

    /** Somebody looked: kept even when nothing else is written. */
    void accessed(CandidatureId file, String action, String what) {
        audit.recordAccess(new AuditEvent(adviser(), action, "candidature", file.value(), null, null, what));
    }
}
