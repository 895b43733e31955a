package fr.alin.offer;

import fr.alin.shared.Euros;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as pages show it, whatever its status.
 *
 * @param number that people say
 * @param drawing that stands for the dwelling without a photograph
 * @param photo the first photograph that says what it shows
 * @param drawHash SHA-256 of the seed of its draw, in hexadecimal, so that it can be seen later that nobody changed it
 */
public record OfferView(
        OpenOffer facts,
        int number,
        OfferStatus status,
        String commune,
        String postcode,
        String address,
        String residence,
        String landlord,
        Euros rentAlone,
        Euros charges,
        String description,
        int floor,
        boolean lift,
        String energyClass,
        String climateClass,
        int drawing,
        @Nullable UUID photo,
        String drawHash) {
    public OfferId id() {
        return facts.id();
    }
}
