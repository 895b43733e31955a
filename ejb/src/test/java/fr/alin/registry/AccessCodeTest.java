package fr.alin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.registry.rules.AccessCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"042617", "042 617", " 042617\n", "042\u00A0617", "042\u202F617"})
    void six_digits_are_read_with_spaces_of_any_kind(String typed) {
        assertThat(AccessCode.parse(typed)).isEqualTo("042617");
    }

    @ParameterizedTest
    @CsvSource({
        "'', code.empty",
        "'   ', code.empty",
        "'\u00A0', code.empty",
        "04261, code.malformed",
        "0426170, code.malformed",
        "04261a, code.malformed",
        "٠٤٢٦١٧, code.malformed"
    })
    void what_no_code_can_be_is_not_judged(String typed, String key) {
        assertThatThrownBy(() -> AccessCode.parse(typed)).hasMessage(key);
    }
}
