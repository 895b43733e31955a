package fr.alin.caleol;

import fr.alin.offer.OfferStatus;
import java.time.LocalDate;

/**
 * A dwelling on which a closed sitting decided, and that is on no agenda.
 *
 * @param number of the offer, that people say
 * @param heldOn day of the last sitting that decided
 */
public record CorrectableOffer(int number, OfferStatus status, int rooms, String commune, LocalDate heldOn) {
    /** As long as no lease is signed, and the offer not over for another reason. */
    public boolean correctable() {
        return AgendaView.open(status);
    }
}
