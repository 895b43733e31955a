package fr.alin.allocation;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that the commission gave something to, as its landlord follows it.
 *
 * @param number of the candidature
 * @param offer number that people say
 * @param name of the applicant
 */
public record FollowedFile(
        CandidatureId id,
        String number,
        CandidatureStatus status,
        int offer,
        int rooms,
        String commune,
        String name,
        @Nullable AllocationView given) {
    /** Of a query. */
    public FollowedFile(
            UUID id, String number, CandidatureStatus status, int offer, int rooms, String commune, String name) {
        this(new CandidatureId(id), number, status, offer, rooms, commune, name, null);
    }

    /** With what was given to it. */
    public FollowedFile with(AllocationView view) {
        return new FollowedFile(id, number, status, offer, rooms, commune, name, view);
    }

    public AllocationView allocation() {
        return Objects.requireNonNull(given);
    }
}
