package fr.alin.study;

import fr.alin.shared.Euros;

/**
 * An offer to which the work list can be narrowed.
 *
 * @param number that people say
 * @param files of the list that are for it
 */
public record OfferChoice(int number, int rooms, String commune, Euros rent, long files) {
    /** Of a statement, which reads rent and charges apart. */
    public OfferChoice(int number, int rooms, String commune, Euros rentAlone, Euros charges, long files) {
        this(number, rooms, commune, rentAlone.plus(charges), files);
    }
}
