package fr.alin.reporting;

import java.util.Map;
import java.util.UUID;

/**
 * The figures of a landlord in a département.
 *
 * @param departement its code
 * @param shares one for every figure
 */
public record FigureRow(UUID landlordId, String landlord, String departement, Map<Figure, Share> shares) {
    public FigureRow {
        shares = Map.copyOf(shares);
    }

    public Share share(Figure figure) {
        return shares.getOrDefault(figure, Share.NONE);
    }
}
