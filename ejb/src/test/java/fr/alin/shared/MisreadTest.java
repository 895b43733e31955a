package fr.alin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisreadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Héloïse",
                "Élodie",
                "Œuvrard",
                "D’Artagnan",
                "Nguyễn",
                "Jean‑Étienne",
                "Олександра",
                "Zoé 🌷",
                "à"
            })
    void misread_text_is_read_back_exactly(String meant) {
        assertThat(Misread.mended(Misread.of(meant))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heloise", "Héloïse", "Ÿ", "Ã", "Nguyễn", "Олександра", "Ærø", "Ñandú", "", "Zoé 🌷"})
    void text_that_was_read_as_written_is_left_alone(String right) {
        assertThat(Misread.mended(right)).isEmpty();
    }
}
