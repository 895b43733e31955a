package fr.alin.reception;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent to the landlord, in its list.
 *
 * @param offer number that people say
 * @param place on the list when the set was sent, 1 for the first
 * @param group 1 to 3, as people number them; null for a set of before groups were kept
 * @param name of the applicant, null once the candidature is over
 * @param persons of the household, as declared
 */
public record ReceivedItem(
        CandidatureId id,
        int offer,
        int rooms,
        String commune,
        int place,
        @Nullable Integer group,
        CandidatureStatus status,
        @Nullable String name,
        long persons,
        Instant sentAt) {
    /** Of a query. */
    public ReceivedItem(
            UUID id,
            int offer,
            int rooms,
            String commune,
            Integer place,
            @Nullable Integer group,
            CandidatureStatus status,
            String name,
            long persons,
            Instant sentAt) {
        this(
                new CandidatureId(id),
                offer,
                rooms,
                commune,
                place,
                group,
                status,
                status.active() ? name : null,
                persons,
                sentAt);
    }
}
