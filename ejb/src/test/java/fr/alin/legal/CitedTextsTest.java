package fr.alin.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitedTextsTest {
    @Test
    void each_is_told_once_with_its_link_or_without() {
        assertThat(CitedTexts.load())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(LegalReference::published)
                .anyMatch(LegalReference::addressUnknown)
                .anyMatch(LegalReference::inWholeCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.legifrance.gouv.fr/", "inconnu", "", "Unknown"})
    void what_is_no_address_is_refused(String link) {
        assertThatThrownBy(() -> LegalReference.read("Article L442-12", link))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a link is an address or none or unknown");
    }
}
