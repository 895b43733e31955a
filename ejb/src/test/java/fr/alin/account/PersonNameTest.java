package fr.alin.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "D’Artagnan",
                "Jean‑Étienne",
                "Jean‐Paul",
                "Jean-Luc",
                "Łukasz",
                "Ζωή",
                "Юлія",
                "Nguyễn",
                "Æsa",
                "de La Tour",
                "Zoé 🌷",
                "Ω"
            })
    void names_of_people_are_accepted_as_they_write_them(String name) {
        assertThat(PersonName.clean("firstName", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "123", "’", "-", "\u00A0", "🌷", "'-'"})
    void what_has_no_letter_is_no_name(String name) {
        assertThatThrownBy(() -> PersonName.clean("firstName", name))
                .isInstanceOf(BusinessException.class)
                .hasMessage("firstName.letters");
    }

    @Test
    void decomposed_letters_are_stored_composed() {
        assertThat(PersonName.clean("firstName", " E\u0301lodie ")).isEqualTo("Élodie");
    }

    @Test
    void control_characters_are_refused() {
        assertThatThrownBy(() -> PersonName.clean("firstName", "Zo\u0085e")).hasMessage("common.controlCharacters");
    }
}
