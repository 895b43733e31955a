package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {
    private static final String[] CARD = {
        "Appartement T2, 43 m²",
        "L’Haÿ-les-Roses (94240)",
        "C-2026-40012",
        "Non validée",
        "Non validée par un conseiller le 1er mars 2026 : pièce manquante ou illisible"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "l'hay les roses",
                "L’HAŸ",
                "t2",
                "94240",
                "c-2026-40012",
                "40012",
                "validee",
                "piece 43 m²"
            })
    void words_are_found_whatever_their_accents_case_and_dashes(String typed) {
        assertThat(new WordSearch(typed).finds(CARD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"t3", "annulée", "40013", "t2 Paris"})
    void one_word_that_is_not_there_finds_nothing(String typed) {
        assertThat(new WordSearch(typed).finds(CARD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "’ - %"})
    void without_a_word_nothing_is_looked_for(String typed) {
        assertThat(new WordSearch(typed).isEmpty()).isTrue();
    }
}
