package fr.alin.offer;

import fr.alin.shared.Euros;

/**
 * An offer as pages show it, whatever its status.
 *
 * @param number that people say
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
        int picture,
        String drawHash) {
    public OfferId id() {
        return facts.id();
    }
}
