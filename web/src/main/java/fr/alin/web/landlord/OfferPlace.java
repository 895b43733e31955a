package fr.alin.web.landlord;

import fr.alin.offer.OfferNumber;

/**
 * Where a list by offer, the newest first, and by place goes on, as it stands in addresses: {@code O-20417_3}.
 *
 * @param offer number of the offer
 * @param place or rank within it
 */
record OfferPlace(int offer, int place) {
    static final OfferPlace START = new OfferPlace(Integer.MAX_VALUE, 0);

    private static final int LONGEST = 9;

    /** @return the beginning for what is no such place */
    static OfferPlace read(String text) {
        String[] parts = text.split("_", 2);
        Integer offer = OfferNumber.read(parts[0]);
        String place = parts.length == 2 ? parts[1] : "";
        return offer != null && place.length() < LONGEST && place.matches("[0-9]+")
                ? new OfferPlace(offer, Integer.parseInt(place))
                : START;
    }

    @Override
    public String toString() {
        return OfferNumber.write(offer) + "_" + place;
    }
}
