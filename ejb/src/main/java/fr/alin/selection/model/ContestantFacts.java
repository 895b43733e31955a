package fr.alin.selection.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.selection.rules.Contestant;
import java.util.UUID;

/** What a statement says of a candidature, beside its place. */
public record ContestantFacts(UUID id, CandidatureStatus status, boolean documentsLate, long disabled, long contacts) {
    public CandidatureId candidature() {
        return new CandidatureId(id);
    }

    public Contestant at(ConfirmedPlace place) {
        boolean dalo = place.bucket() == Bucket.DALO || place.bucket() == Bucket.ADAPTED_DALO;
        return new Contestant(
                candidature(),
                place.place(),
                status == CandidatureStatus.VALIDATED,
                documentsLate,
                dalo,
                disabled > 0,
                (int) contacts);
    }
}
