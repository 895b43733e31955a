package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferPlaceTest {
    @Test
    void is_read_as_it_is_written() {
        OfferPlace place = new OfferPlace(20417, 3);
        assertThat(place).hasToString("O-20417_3");
        assertThat(OfferPlace.read("O-20417_3")).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "O-20417", "O-20417_", "O-20417_-1", "O-20417_3_4", "O-1_999999999", "x_1"})
    void anything_else_is_the_beginning(String text) {
        assertThat(OfferPlace.read(text)).isEqualTo(OfferPlace.START);
    }
}
