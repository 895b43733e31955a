package fr.alin.web.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words somebody looks for in a text: all must be there, accents, case and dashes aside. */
public final class WordSearch {
    private final List<String> words;

    public WordSearch(String typed) {
        words = Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Nothing is looked for in particular: everything is shown. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean finds(String... texts) {
        String all = plain(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
