package fr.alin.completion;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.completion.rules.CompletionRules;
import fr.alin.housingrequest.DocumentKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a landlord has asked for beside a received file.
 *
 * @param candidature its id
 * @param name of the applicant
 * @param adapted the dwelling is adapted for disabled people
 * @param requests the newest first
 */
public record CompletionFile(
        UUID candidature, String name, CandidatureStatus status, boolean adapted, List<CompletionView> requests) {
    public CompletionFile {
        requests = List.copyOf(requests);
    }

    /** What the applicant has not answered yet. */
    public Optional<CompletionView> open() {
        return requests.stream().filter(CompletionView::open).findFirst();
    }

    /** Whether the commission has not decided yet: afterwards nothing is asked for, and nothing is waited for. */
    public boolean waits() {
        return status == CandidatureStatus.SENT;
    }

    /** Documents that may be asked for. */
    public List<DocumentKind> kinds() {
        return CompletionRules.kinds(adapted);
    }
}
