package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import java.time.Instant;
import java.util.UUID;

/** A letter about a decision, as it is listed. */
public record Letter(UUID id, String number, CandidatureId candidature, Instant madeAt) {
    /** Of a query. */
    public Letter(UUID id, String number, UUID candidature, Instant madeAt) {
        this(id, number, new CandidatureId(candidature), madeAt);
    }
}
