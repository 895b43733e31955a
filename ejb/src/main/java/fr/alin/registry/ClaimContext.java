package fr.alin.registry;

import fr.alin.account.SignedIn;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.OutboxService;
import fr.alin.registry.model.NumberClaim;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Who claims, when, with which key; and the mail that carries the code. */
@ApplicationScoped
class ClaimContext {
    @Inject
    private SignedIn signedIn;

    @Inject
    private Secrets secrets;

    @Inject
    private OutboxService outbox;

    @Inject
    private Today today;

    UUID account() {
        return signedIn.account();
    }

    Instant now() {
        return today.now();
    }

    Secrets secrets() {
        return secrets;
    }

    void mailCode(NumberClaim claim) {
        outbox.enqueue(new MailOrder(RegistryMail.ACCESS_CODE, account(), claim.id()));
    }
}
