package fr.alin.web.shared;

import java.math.BigDecimal;
import java.util.Optional;

/** Figures as people write them: 46 000, 1 347,50 €. */
public final class Amounts {
    private Amounts() {}

    /**
     * Reads one.
     *
     * @param decimals that it may have, two at most
     * @return empty for what is no such figure
     */
    public static Optional<BigDecimal> read(String text, int decimals) {
        String plain = text.replaceAll("[\\s\u00A0\u202F€]", "").replace(',', '.');
        boolean figure = plain.matches("[0-9]{1,7}(\\.[0-9]{1,2})?") && (decimals > 0 || !plain.contains("."));
        return figure ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
