package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofFlaw;
import fr.alin.candidature.ProofService;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.ranking.model.Priorities;
import fr.alin.shared.BusinessException;
import fr.alin.shared.DocumentDay;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Priority grounds, declared in the request and validated by an adviser who has seen the proof. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class PriorityService {
    @Inject
    private Priorities priorities;

    @Inject
    private ProofService proofs;

    @Inject
    private ListVersions versions;

    @Inject
    private AuditService audit;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /**
     * Validates a ground.
     *
     * @param version of the file, as the page had shown it
     * @throws BusinessException {@code proof.unsuited}, {@code provedOn.future}, {@code provedOn.tooOld} and as {@link ProofService#record}
     */
    public void validate(CandidatureId file, int version, PriorityGround ground, Proof proof, LocalDate provedOn) {
        if (!proof.proves(ground)) {
            throw new BusinessException("proof.unsuited");
        }
        DocumentDay.require(provedOn, today.date(), ground.since(today.date()));
        UUID request = proofs.record(file, version);
        priorities.add(request, ground, proof, provedOn, signedIn.account(), today.now());
        versions.restate(request, ListChange.PRIORITY_VALIDATED);
        recorded(file, "PRIORITY_VALIDATED", ground.name());
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when none stands any more; as {@link ProofService#record} */
    public void withdraw(CandidatureId file, int version, ProofFlaw why) {
        UUID request = proofs.record(file, version);
        if (!priorities.withdraw(request, today.now())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        versions.restate(request, ListChange.PRIORITY_WITHDRAWN);
        recorded(file, "PRIORITY_WITHDRAWN", why.name());
    }

    private void recorded(CandidatureId file, String action, @Nullable String ground) {
        proofs.tell(file);
        audit.record(new AuditEvent(signedIn.account(), action, "candidature", file.value(), null, null, ground));
    }
}
