package fr.alin.visit;

import fr.alin.candidature.CandidatureId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to visit, as the landlord sees them; nobody whose candidature is over.
 *
 * @param name of the applicant
 * @param slot that was chosen, null for none
 */
public record Visitor(CandidatureId id, String name, VisitStatus status, @Nullable UUID slot) {
    /** Of a query. */
    public Visitor(UUID id, String name, VisitStatus status, @Nullable UUID slot) {
        this(new CandidatureId(id), name, status, slot);
    }
}
