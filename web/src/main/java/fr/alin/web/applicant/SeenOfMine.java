package fr.alin.web.applicant;

import fr.alin.ranking.ProofQueries;
import fr.alin.ranking.ProofsOfFile;
import fr.alin.ranking.ReviewedSituation;
import fr.alin.ranking.ValidatedPriority;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of somebody's own request counts for the rank, and on which document an adviser has seen it. */
@Named("seen")
@RequestScoped
public class SeenOfMine {
    @Inject
    private ProofQueries queries;

    @Inject
    private Formats formats;

    private @Nullable ProofsOfFile proofs;

    private ProofsOfFile proofs() {
        if (proofs == null) {
            proofs = queries.mine();
        }
        return proofs;
    }

    /** In the grid's order. */
    public List<ReviewedSituation> getSituations() {
        return proofs().situations();
    }

    /** The kind and the day of the document; empty while nobody has seen one. */
    public String document(ReviewedSituation situation) {
        return situation.open()
                ? ""
                : Words.format(
                        "seen.on",
                        Words.format("situationProof." + Objects.requireNonNull(situation.proof())),
                        formats.day(situation.provedOn()));
    }

    /** @return null while no ground is validated */
    public @Nullable ValidatedPriority getPriority() {
        return proofs().priority();
    }

    /** The kind and the day of the document behind the priority. */
    public String getPriorityDocument() {
        ValidatedPriority priority = Objects.requireNonNull(getPriority());
        return Words.format("seen.on", Words.format("proof." + priority.proof()), formats.day(priority.provedOn()));
    }
}
