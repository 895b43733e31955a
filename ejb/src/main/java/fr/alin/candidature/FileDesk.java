package fr.alin.candidature;

import fr.alin.account.Actor;
import fr.alin.account.SignedIn;
import fr.alin.candidature.model.Candidature;
import fr.alin.candidature.model.Candidatures;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What every act on a file begins with: the file itself, who acts, when, and in clean words. */
@ApplicationScoped
class FileDesk {
    @Inject
    private Candidatures candidatures;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    Candidature file(CandidatureId id) {
        return candidatures.byId(id.value()).orElseThrow(NotFoundException::new);
    }

    /** @throws BusinessException {@code common.modifiedMeanwhile} when the page had shown another version */
    Candidature file(CandidatureId id, int version) {
        Candidature file = file(id);
        file.requireVersion(version);
        return file;
    }

    /** @throws NotFoundException for another one's as for none */
    Candidature own(CandidatureId id) {
        return candidatures.ofAccount(id.value(), signedIn.account()).orElseThrow(NotFoundException::new);
    }

    Actor actor() {
        return signedIn.actor();
    }

    Instant now() {
        return today.now();
    }

    /** @return null for nothing but blanks */
    @Nullable
    String words(@Nullable String text) {
        return CleanText.linesOrNull(text, DecisionService.TEXT_LENGTH);
    }
}
