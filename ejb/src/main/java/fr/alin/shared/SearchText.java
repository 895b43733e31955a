package fr.alin.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is looked for, and where: without accents, case, ligatures, apostrophes and hyphens, as {@code search_key} is. */
public final class SearchText {
    private SearchText() {}

    /** Words divided by single blanks, in lower case and without signs; empty for signs alone. */
    public static String plain(String text) {
        return Normalizer.normalize(
                        text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** Each of the words; none for signs alone. */
    public static List<String> words(String text) {
        return Arrays.stream(plain(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
