package fr.alin.sandbox;

import fr.alin.territory.Commune;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A dwelling of {@link DemoLandlord} with the terms of its offer.
 *
 * @param key of its own, from which its references follow
 */
record DemoHome(
        String key,
        String residence,
        Commune commune,
        String address,
        String door,
        int surface,
        int floor,
        boolean accessible,
        String rent,
        String charges) {
    static final int ROOMS = 2;
    static final String FINANCING = "PLUS";
    /** With a lift, so that an accessible one may lie anywhere. */
    static final boolean LIFT = true;

    UUID dwelling() {
        return DemoLandlord.id("dwelling " + key);
    }

    UUID offer() {
        return DemoLandlord.id("offer " + key);
    }

    UUID programme() {
        return DemoLandlord.id("programme " + residence + commune.inseeCode());
    }

    BigDecimal rentAlone() {
        return new BigDecimal(rent);
    }

    BigDecimal chargesAlone() {
        return new BigDecimal(charges);
    }

    String postcode() {
        return commune.postcodes().get(0);
    }
}
