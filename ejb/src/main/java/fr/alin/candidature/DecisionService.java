package fr.alin.candidature;

import fr.alin.candidature.model.Candidature;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * What advisers do with a file: take it, give it back, validate or invalidate. Each act names the version its page had
 * shown; whoever comes second is told.
 */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class DecisionService {
    public static final int TEXT_LENGTH = 400;

    @Inject
    private FileDesk desk;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private CandidatureEvents events;

    /** @throws BusinessException {@code file.takenByAnother}, {@code common.modifiedMeanwhile} */
    public void take(CandidatureId id, int version) {
        Candidature file = desk.file(id, version);
        file.take(desk.actor(), desk.now());
        events.audited(file, "TAKEN", file.status(), null);
    }

    public void release(CandidatureId id, int version) {
        Candidature file = desk.file(id, version);
        file.release(desk.actor());
        events.audited(file, "RELEASED", file.status(), null);
    }

    /**
     * Validates the file.
     *
     * @param text what the adviser adds to the mail, facts only; may be empty when no check is in doubt
     * @throws BusinessException {@code message.doubt} when a check failed or is unknown and nothing is said about it
     */
    public void validate(CandidatureId id, int version, @Nullable String text) {
        Candidature file = desk.file(id, version);
        String words = desk.words(text);
        CandidatureStatus before = file.status();
        file.validate(desk.actor(), words, desk.now());
        if (words == null && !verdicts.refusals(file).doubts().isEmpty()) {
            throw new BusinessException("message.doubt");
        }
        verdicts.decided(file);
        events.changed(file, "VALIDATED", before, CandidatureMail.CANDIDATURE_VALIDATED);
    }

    /**
     * Does not validate the file.
     *
     * @throws BusinessException {@code message.required} for a reason without a check and without words, {@code
     *     reason.contradicted} or {@code reason.unknown} for one that its check does not bear out
     */
    public void invalidate(CandidatureId id, int version, InvalidationReason reason, @Nullable String text) {
        String words = desk.words(text);
        if (reason.textRequired() && words == null) {
            throw new BusinessException("message.required");
        }
        Candidature file = desk.file(id, version);
        CandidatureStatus before = file.status();
        file.invalidate(desk.actor(), reason, words, desk.now());
        RefusalBasis basis = verdicts.refusals(file).basis(reason);
        if (!basis.allowed()) {
            boolean unknown = basis.standing() == RefusalBasis.Standing.UNKNOWN;
            throw new BusinessException(unknown ? "reason.unknown" : "reason.contradicted");
        }
        verdicts.decided(file);
        events.audited(file, "INVALIDATED", before, reason.code());
        events.mail(file, CandidatureMail.CANDIDATURE_INVALIDATED);
    }
}
