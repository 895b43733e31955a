package fr.alin.web.applicant;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words somebody looks for in their past candidatures: all must be there, accents, case and dashes aside. */
final class HistorySearch {
    private final List<String> words;

    HistorySearch(String typed) {
        words = Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Nothing is looked for in particular: everything is shown. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean finds(String... texts) {
        String all = plain(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }

    boolean finds(CandidatureCard card) {
        return finds(
                card.getOffer().getTitle(),
                card.getOffer().getPlace(),
                card.getCandidature().number(),
                card.getStatusText(),
                card.getEnd(),
                card.getMessage());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("œ", "oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
