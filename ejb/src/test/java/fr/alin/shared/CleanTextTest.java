package fr.alin.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {
    @Test
    void what_nobody_sees_goes_and_joiners_stay() {
        assertThat(CleanText.line("\u202EHé\u200Bloïse\uFEFF D’Art\u00ADagnan\uFDD0", 40))
                .isEqualTo("Héloïse D’Artagnan");
        assertThat(CleanText.line("\u200B \u2066", 40)).isEmpty();
        assertThat(CleanText.line("👩\u200D👧 می\u200Cخواهم", 40)).isEqualTo("👩\u200D👧 می\u200Cخواهم");
    }

    @Test
    void text_is_trimmed_and_composed() {
        assertThat(CleanText.line("  Ine\u0300s ", 10)).isEqualTo("In\u00e8s");
        assertThat(CleanText.line("😀 & <b>", 10)).isEqualTo("😀 & <b>");
    }

    @Test
    void control_characters_and_long_texts_are_refused() {
        assertThatThrownBy(() -> CleanText.line("a\u0000b", 10)).hasMessage("common.controlCharacters");
        assertThatThrownBy(() -> CleanText.line("a\nb", 10)).hasMessage("common.controlCharacters");
        assertThatThrownBy(() -> CleanText.line("x".repeat(10_000), 100)).hasMessage("common.tooLong");
        assertThat(CleanText.lines("a\r\nb", 10)).isEqualTo("a\nb");
    }

    @Test
    void addresses_are_compared_without_case_or_spaces() {
        assertThat(CleanText.emailKey(" Jean.DUPONT@Exemple.FR ")).isEqualTo("jean.dupont@exemple.fr");
        assertThat(CleanText.emailKey("I@x.fr")).isEqualTo("i@x.fr");
    }

    /** A text that nobody sees says nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B", "\u00A0", "\u3164", "\u200D", "\u2800 \u115F", "\n\u202E"})
    void what_nobody_sees_is_no_text(String typed) {
        assertThat(CleanText.linesOrNull(typed, 400)).isNull();
    }
}
