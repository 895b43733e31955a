package fr.alin.caleol;

import fr.alin.account.Actor;
import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.caleol.model.Sitting;
import fr.alin.caleol.model.SittingReader;
import fr.alin.caleol.model.Sittings;
import fr.alin.landlord.LandlordScope;
import fr.alin.shared.BusinessException;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every act on a sitting begins and ends with: the own one, held; who acts, when; the trail. */
@ApplicationScoped
class SittingDesk {
    @Inject
    private Sittings sittings;

    @Inject
    private SittingReader reader;

    @Inject
    private LandlordScope scope;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** @throws NotFoundException for another landlord's as for none */
    Sitting own(UUID id) {
        return sittings.lock(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    Sitting own(UUID id, int version) {
        Sitting sitting = own(id);
        sitting.requireVersion(version);
        return sitting;
    }

    SittingView view(UUID id) {
        return reader.sitting(scope.landlord(), id).orElseThrow(NotFoundException::new);
    }

    UUID landlord() {
        return scope.landlord();
    }

    Actor actor() {
        return signedIn.actor();
    }

    Instant now() {
        return today.now();
    }

    LocalDate today() {
        return today.date();
    }

    void recorded(String action, UUID sitting, @Nullable String reason) {
        audit.record(new AuditEvent(signedIn.account(), action, "sitting", sitting, null, null, reason));
    }
}
