package fr.alin.candidature;

import fr.alin.account.SignedIn;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
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
public class FileService {
    public static final int TEXT_LENGTH = 400;

    @Inject
    private Candidatures candidatures;

    @Inject
    private CandidatureEvents events;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    /** @throws BusinessException {@code file.takenByAnother}, {@code common.modifiedMeanwhile} */
    public void take(CandidatureId id, int version) {
        Candidature file = file(id, version);
        file.take(signedIn.account(), today.now());
        events.audited(file, "TAKEN", file.status(), null);
    }

    public void release(CandidatureId id, int version) {
        Candidature file = file(id, version);
        file.release(signedIn.account());
        events.audited(file, "RELEASED", file.status(), null);
    }

    /** @param text what the adviser adds to the mail, facts only; may be empty */
    public void validate(CandidatureId id, int version, @Nullable String text) {
        Candidature file = file(id, version);
        CandidatureStatus before = file.status();
        file.validate(signedIn.account(), cleaned(text), today.now());
        events.changed(file, "VALIDATED", before, MailTemplate.CANDIDATURE_VALIDATED);
    }

    /** @throws BusinessException {@code message.required} for another reason without words */
    public void invalidate(CandidatureId id, int version, InvalidationReason reason, @Nullable String text) {
        String words = cleaned(text);
        if (reason.textRequired() && words == null) {
            throw new BusinessException("message.required");
        }
        Candidature file = file(id, version);
        CandidatureStatus before = file.status();
        file.invalidate(signedIn.account(), reason, words, today.now());
        events.audited(file, "INVALIDATED", before, reason.code());
        events.mail(file, MailTemplate.CANDIDATURE_INVALIDATED);
    }

    private Candidature file(CandidatureId id, int version) {
        Candidature file = candidatures.byId(id.value()).orElseThrow(NotFoundException::new);
        file.requireVersion(version);
        return file;
    }

    private static @Nullable String cleaned(@Nullable String text) {
        return text == null || text.isBlank() ? null : CleanText.lines(text, TEXT_LENGTH);
    }
}
