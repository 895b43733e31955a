package fr.alin.registry.sne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.housingrequest.RegistryRequest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of the registry, whole or refused. */
class SneAnswerTest {
    private static final String NUMBER = "1110520020171G1175";
    private static final String ANSWER =
            """
            {"number": "1110520020171G1175", "filedOn": "2020-05-14", "renewedOn": "2026-06-24", "email": "a@exemple.fr",
             "applicant": {"title": "MADAME", "birthName": "LAMBERT", "usageName": "LAMBERT", "firstName": "Marie",
               "birthDate": "1991-04-18", "disabled": false, "employment": "CDI"},
             "coApplicant": null, "couple": false, "others": [], "referenceTaxIncome": 20000, "monthlyResources": 1800.50,
             "housingBenefit": null, "currentHousing": "Locataire", "reason": "Motif", "communes": ["93070", "93070"],
             "documents": []%s}""";

    @Test
    void fields_that_younger_registries_add_may_be_missing() {
        RegistryRequest request = SneAnswer.read(ANSWER.formatted(""), NUMBER);
        assertThat(request.home().rooms()).isNull();
        assertThat(request.home().surface()).isNull();
        assertThat(request.wishedRooms()).isEmpty();
        assertThat(request.situations()).isEmpty();
        assertThat(request.housingBenefit()).isNull();
        assertThat(request.communes()).containsExactly("93070");
    }

    @Test
    void home_and_wishes_are_taken_over() {
        RegistryRequest request = SneAnswer.read(
                ANSWER.formatted(
                        ", \"currentRooms\": 2, \"currentSurface\": 38.50, \"wishedTypologies\": [\"T3\", \"T2\", \"T3\"]"),
                NUMBER);
        assertThat(request.home().rooms()).isEqualTo(2);
        assertThat(request.home().surface()).isEqualTo(new BigDecimal("38.50"));
        assertThat(request.wishedRooms()).containsExactly(3, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", \"currentRooms\": 0",
                ", \"currentRooms\": 21",
                ", \"currentRooms\": 1.5",
                ", \"currentSurface\": 0",
                ", \"currentSurface\": 1000",
                ", \"currentSurface\": \"38\"",
                ", \"wishedTypologies\": [\"T0\"]",
                ", \"wishedTypologies\": [\"Studio\"]",
                ", \"wishedTypologies\": \"T2\"",
                ", \"situations\": [\"UNHEARD_OF\"]"
            })
    void a_figure_no_home_has_makes_the_whole_answer_unreadable(String field) {
        assertThatThrownBy(() -> SneAnswer.read(ANSWER.formatted(field), NUMBER))
                .isInstanceOf(SneUnavailableException.class);
    }

    @Test
    void an_answer_about_another_number_is_none() {
        assertThatThrownBy(() -> SneAnswer.read(ANSWER.formatted(""), "0080321000486G1U21"))
                .isInstanceOf(SneUnavailableException.class);
    }
}
