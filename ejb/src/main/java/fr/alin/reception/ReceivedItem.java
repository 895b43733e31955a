package fr.alin.reception;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent to the landlord, in its list. Once the candidature is over nothing of the person stays, only how it
 * ended: the minutes and the letters are where a landlord keeps what it decided on whom.
 *
 * @param offer number that people say
 * @param place on the list when the set was sent, 1 for the first
 * @param group 1 to 3, as people number them; null for a set of before groups were kept, and once it is over
 * @param name of the applicant, null once it is over
 * @param persons of the household, as declared; null once it is over
 * @param overAt when it ended; null while it is active, and for an end of before that was kept
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
        @Nullable Long persons,
        Instant sentAt,
        @Nullable Instant overAt) {
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
            Instant sentAt,
            @Nullable Instant decidedAt) {
        this(
                new CandidatureId(id),
                offer,
                rooms,
                commune,
                place,
                status.active() ? group : null,
                status,
                status.active() ? name : null,
                status.active() ? (Long) persons : null,
                sentAt,
                status.active() ? null : decidedAt);
    }
}
