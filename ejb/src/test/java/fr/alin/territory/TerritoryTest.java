package fr.alin.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {
    private final Territory territory = Territory.load();

    @Test
    void communes_of_2026_are_all_there() {
        assertThat(territory.communes()).hasSize(35_014);
        assertThat(territory.commune("93070").orElseThrow().postcodes()).contains("93400");
        assertThat(territory.commune("75111").orElseThrow().parentCode()).isEqualTo("75056");
        assertThat(territory.commune("75056").orElseThrow().hasArrondissements())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "93400, 93070",
        "saint ouen sur seine, 93070",
        "St-Ouen-sur-Seine, 93070",
        "DRANCY, 93029",
        "Paris, 75111",
        "Seine-Saint-Denis, 93029",
        "93, 93070",
        "evry-courcouronnes, 91228",
        "pierrefitte sur seine, 93066",
        "Évry, 91228"
    })
    void places_are_found_as_people_type_them(String typed, String inseeCode) {
        assertThat(territory.placesNamed(typed)).contains(inseeCode);
    }

    @Test
    void short_name_finds_the_commune_of_that_name_and_those_that_go_on() {
        // Saint-Ouen in the Somme, Saint-Ouen-sur-Seine, Saint-Ouen-l'Aumône.
        assertThat(territory.placesNamed("St Ouen")).contains("80711", "93070", "95572");
        assertThat(territory.placesNamed("Lyon")).contains("69123", "69381").doesNotContain("27377");
    }

    @Test
    void a_commune_that_was_merged_names_the_one_it_is_in_now() {
        assertThat(territory.successor("93059").orElseThrow().name()).isEqualTo("Saint-Denis");
        assertThat(territory.present("93059")).isEqualTo("93066");
        assertThat(territory.present("93070")).isEqualTo("93070");
        assertThat(territory.present("99999")).isEqualTo("99999");
        assertThat(territory.commune("93059")).isEmpty();
    }

    @Test
    void nonsense_is_found_nowhere() {
        assertThat(territory.placesNamed("xyzzy")).isEmpty();
        assertThat(territory.placesNamed("<script>")).isEmpty();
    }

    @Test
    void twenty_eight_departements_have_a_site_of_their_own() {
        assertThat(territory.departements().stream().filter(Departement::ownSite))
                .hasSize(28);
        assertThat(territory.departement("93").orElseThrow().siteUrl()).contains("demande-logement-social.gouv.fr");
        assertThat(territory.departement("35").orElseThrow().siteUrl()).contains("demandelogement35");
    }
}
