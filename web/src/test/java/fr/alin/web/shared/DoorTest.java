package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/offres",
                "/candidat/demande/importer",
                "/statique/tokens.css",
                "/api/v1/health/ready",
                "/jakarta.faces.resource/core.js.xhtml",
                "/mon-compte/mes-donnees.pdf"
            })
    void addresses_of_ours_are_open(String address) {
        assertThat(Door.opens(address)).isTrue();
    }

    @Test
    void an_address_of_very_many_parts_costs_nothing() {
        assertThat(Door.opens("/a".repeat(100_000))).isFalse();
        assertThat(Door.opens("/a".repeat(200))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/faces/candidat/situation",
                "/faces/candidat/situation.xhtml",
                "/offres.xhtml",
                "/offres.JSF",
                "/mon-compte.faces",
                "/x/mon-compte.xhtml",
                "/offres/",
                "//offres",
                "/./offres",
                "/x/../offres",
                "/offres;a=b",
                "/%6fffres",
                "/offres%00",
                "/erreurs/500",
                "offres",
                "",
                "/statique/../mon-compte",
                "/a%2fb"
            })
    void every_other_spelling_leads_nowhere(String address) {
        assertThat(Door.opens(address)).isFalse();
    }
}
