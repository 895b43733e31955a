package fr.alin.web.shared;

import fr.alin.shared.SearchText;
import java.util.List;

/** The words somebody looks for in a text: all must be there, accents, case and dashes aside. */
public final class WordSearch {
    private final List<String> words;

    public WordSearch(String typed) {
        words = SearchText.words(typed);
    }

    /** Nothing is looked for in particular: everything is shown. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean finds(String... texts) {
        String all = SearchText.plain(String.join(" ", texts));
        return words.stream().allMatch(all::contains);
    }
}
