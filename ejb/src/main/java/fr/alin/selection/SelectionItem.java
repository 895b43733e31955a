package fr.alin.selection;

import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.Euros;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer whose set is to be chosen, or was sent.
 *
 * @param number that people say
 * @param validated files that may be chosen
 * @param underStudy files to which an answer is still owed
 * @param sent files in the set
 * @param overdueAt nothing was sent in time, null otherwise
 * @param drafter who keeps a choice that is not sent, initial and name; null for nobody
 */
public record SelectionItem(
        OfferId id,
        int number,
        OfferStatus status,
        int rooms,
        String commune,
        Euros rent,
        String landlord,
        LocalDate deadline,
        long validated,
        long underStudy,
        long sent,
        @Nullable Instant sentAt,
        @Nullable Instant overdueAt,
        @Nullable String drafter) {
    /** Of a statement, which reads rent and charges apart. */
    public SelectionItem(
            UUID id,
            int number,
            OfferStatus status,
            int rooms,
            String commune,
            Euros rentAlone,
            Euros charges,
            String landlord,
            LocalDate deadline,
            long validated,
            long underStudy,
            long sent,
            @Nullable Instant sentAt,
            @Nullable Instant overdueAt,
            @Nullable String drafter) {
        this(
                new OfferId(id),
                number,
                status,
                rooms,
                commune,
                rentAlone.plus(charges),
                landlord,
                deadline,
                validated,
                underStudy,
                sent,
                sentAt,
                overdueAt,
                drafter);
    }
}
