package fr.alin.ranking;

import fr.alin.account.SignedIn;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.ProofFlaw;
import fr.alin.candidature.ProofService;
import fr.alin.ranking.model.ProofReader;
import fr.alin.ranking.model.SituationReviews;
import fr.alin.shared.BusinessException;
import fr.alin.shared.DocumentDay;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Situations that give points: declared in the request, confirmed or struck by an adviser who has seen a document. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class SituationService {
    @Inject
    private SituationReviews reviews;

    @Inject
    private ProofReader reader;

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
     * Confirms or strikes a declared situation.
     *
     * @param version of the file, as the page had shown it
     * @param outcome confirmed or struck
     * @param provedOn date of the document
     * @throws BusinessException {@code proof.unsuited}, {@code provedOn.future}, {@code provedOn.tooOld}, {@code
     *     situation.notDeclared}, {@code outcome.required}, {@code
     *     common.modifiedMeanwhile} when it is reviewed already, and as {@link ProofService#record}
     */
    public void review(
            CandidatureId file,
            int version,
            Criterion situation,
            SituationState outcome,
            SituationProof proof,
            LocalDate provedOn) {
        if (outcome == SituationState.DECLARED) {
            throw new BusinessException("outcome.required");
        }
        // That something is not so any document may show.
        if (outcome == SituationState.CONFIRMED && !proof.confirms(situation)) {
            throw new BusinessException("proof.unsuited");
        }
        DocumentDay.require(provedOn, today.date());
        UUID request = proofs.record(file, version);
        if (reader.of(file.value()).situations().stream().noneMatch(declared -> declared.situation() == situation)) {
            throw new BusinessException("situation.notDeclared");
        }
        reviews.add(request, situation, outcome, proof, provedOn, signedIn.account(), today.now());
        boolean confirmed = outcome == SituationState.CONFIRMED;
        versions.restate(request, confirmed ? ListChange.SITUATION_CONFIRMED : ListChange.SITUATION_STRUCK);
        recorded(file, confirmed ? "SITUATION_CONFIRMED" : "SITUATION_STRUCK", situation.name());
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when none stands any more; as {@link ProofService#record} */
    public void withdraw(CandidatureId file, int version, Criterion situation, ProofFlaw why) {
        UUID request = proofs.record(file, version);
        if (!reviews.withdraw(request, situation, today.now())) {
            throw new BusinessException("common.modifiedMeanwhile");
        }
        versions.restate(request, ListChange.SITUATION_UNREVIEWED);
        recorded(file, "SITUATION_UNREVIEWED", why.of(situation.name()));
    }

    private void recorded(CandidatureId file, String action, String situation) {
        proofs.tell(file);
        audit.record(new AuditEvent(signedIn.account(), action, "candidature", file.value(), null, null, situation));
    }
}
