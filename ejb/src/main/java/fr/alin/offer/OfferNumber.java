package fr.alin.offer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of an offer as people write it: {@code O-20417}. */
public final class OfferNumber {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(?:[Oo]\\s*-?\\s*)?(\\d{1,9})\\s*");

    private OfferNumber() {}

    public static String write(int number) {
        return "O-" + number;
    }

    /** @return null for what is no such number */
    public static @Nullable Integer read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? Integer.valueOf(written.group(1)) : null;
    }
}
