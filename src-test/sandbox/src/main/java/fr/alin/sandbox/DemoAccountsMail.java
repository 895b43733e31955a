package fr.alin.sandbox;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses of invented people, in a domain kept for examples. */
final class DemoAccountsMail {
    private DemoAccountsMail() {}

    static String of(String first, String last, int index) {
        String name = Normalizer.normalize(first + "." + last.replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.]", "")
                .toLowerCase(Locale.ROOT);
        return name + index + "@exemple.fr";
    }
}
