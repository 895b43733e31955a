package fr.alin.housingrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.employer.Siret;
import fr.alin.registry.rules.Nur;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "0080321000486G1U21, 0080321000486G1U21",
        "1110520020171G1175, 1110520020171G1175",
        "'1110 5200 2017 1g11 75', 1110520020171G1175",
        "' 0080321000486g1u21 ', 0080321000486G1U21",
        "02A0321000486G1U21, 02A0321000486G1U21"
    })
    void a_number_is_read_with_spaces_and_lower_case(String typed, String number) {
        assertThat(Nur.parse(typed, TODAY)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'', nur.length",
        "123, nur.length",
        "0080321000486G1U2, nur.length",
        "0081321000486G1U21, nur.malformed",
        "0080032100048G1U21, nur.malformed",
        "0081226000486G1U21, nur.malformed",
        "ABCDEFGHIJKLMNOPQR, nur.malformed"
    })
    void what_is_no_number_is_refused(String typed, String key) {
        assertThatThrownBy(() -> Nur.parse(typed, TODAY)).hasMessage(key);
    }

    @ParameterizedTest
    @CsvSource({"73282932000074", "'732 829 320 00074'", "35600000000048", "35600000049837"})
    void a_siret_is_accepted_with_its_luhn_key_or_by_la_postes_own_count(String typed) {
        assertThat(Siret.parse(typed)).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000075, siret.invalid",
        "1234, siret.length",
        "abcdefghijklmn, siret.length",
        "35600000000049, siret.invalid"
    })
    void what_is_no_siret_is_refused(String typed, String key) {
        assertThatThrownBy(() -> Siret.parse(typed)).hasMessage(key);
    }
}
