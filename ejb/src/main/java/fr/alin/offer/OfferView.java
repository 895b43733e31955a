package fr.alin.offer;

import fr.alin.shared.Euros;

/** An offer as pages show it, whatever its status. */
public record OfferView(
        OpenOffer facts,
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
        int picture) {
    public OfferId id() {
        return facts.id();
    }
}
