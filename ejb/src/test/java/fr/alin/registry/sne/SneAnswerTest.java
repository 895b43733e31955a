package fr.alin.registry.sne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import fr.alin.housingrequest.RegistryRequest;
import fr.alin.territory.Territory;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final String CLOSED =
            """
            {"number": "%s", "closed": {"on": "2026-11-02", "reason": "ATTRIBUTION"}}""";

    private static final Territory TERRITORY = Territory.load();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static RegistryRequest read(String text, String number) {
        return SneAnswer.read(text, number, TERRITORY, VALIDATOR);
    }

    @Test
    void a_commune_that_was_merged_is_wished_by_the_code_of_today() {
        String text = ANSWER.formatted("").replace("[\"93070\", \"93070\"]", "[\"93059\", \"93066\", \"93070\"]");
        assertThat(read(text, NUMBER).communes()).containsExactly("93066", "93070");
    }

    @Test
    void fields_that_younger_registries_add_may_be_missing() {
        RegistryRequest request = read(ANSWER.formatted(""), NUMBER);
        assertThat(request.home().rooms()).isNull();
        assertThat(request.home().surface()).isNull();
        assertThat(request.wishedRooms()).isEmpty();
        assertThat(request.situations()).isEmpty();
        assertThat(request.housingBenefit()).isNull();
        assertThat(request.communes()).containsExactly("93070");
    }

    @Test
    void home_and_wishes_are_taken_over() {
        RegistryRequest request = read(
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
                ", \"situations\": [\"UNHEARD_OF\"]",
                ", \"closed\": {}",
                ", \"closed\": \"2026-11-02\"",
                ", \"closed\": {\"on\": \"02/11/2026\", \"reason\": \"ATTRIBUTION\"}",
                ", \"closed\": {\"on\": \"2026-11-02\", \"reason\": \"\"}"
            })
    void a_figure_no_home_has_makes_the_whole_answer_unreadable(String field) {
        assertThatThrownBy(() -> read(ANSWER.formatted(field), NUMBER)).isInstanceOf(SneUnavailableException.class);
    }

    /** One field of the answer at a time: missing, of another kind, too long, or none of those it may be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"number\": \"1110520020171G1175\", | ",
                "\"filedOn\": \"2020-05-14\", | ",
                "\"2026-06-24\" | \"24/06/2026\"",
                "\"MADAME\" | \"MADAME LA PRÉSIDENTE\"",
                "\"MADAME\" | null",
                "\"firstName\": \"Marie\", | ",
                "\"1991-04-18\" | 19910418",
                "\"disabled\": false | \"disabled\": null",
                "\"CDI\" | \"SLAVE\"",
                "\"Marie\" | \"Ma\\u0007rie\"",
                "\"coApplicant\": null | \"coApplicant\": {}",
                "\"couple\": false, | ",
                "\"others\": [] | \"others\": [{\"lastName\": \"A\", \"firstName\": \"B\", "
                        + "\"birthDate\": \"2020-01-01\", \"disabled\": false}]",
                "\"others\": [] | \"others\": null",
                "20000 | 20000.5",
                "20000 | \"20000\"",
                "20000 | 99999999999",
                "1800.50 | 1800.505",
                "\"communes\": [\"93070\", \"93070\"] | \"communes\": [null]",
                "\"documents\": [] | \"documents\": [{\"kind\": \"TAX_NOTICE\", \"status\": \"VALID\"}]",
                "\"documents\": [] | \"documents\": [], \"priority\": \"FRIEND_OF_THE_MAYOR\""
            })
    void a_field_that_is_not_as_agreed_makes_the_whole_answer_unreadable(String found, @Nullable String instead) {
        String answer = ANSWER.formatted("");
        assertThat(answer).contains(found);
        String broken = answer.replace(found, instead == null ? "" : instead);
        assertThatThrownBy(() -> read(broken, NUMBER)).isInstanceOf(SneUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "\"1110520020171G1175\"", "<html>", "{\"number\": \"1110520020171G1175\""})
    void what_is_no_answer_is_unreadable(String text) {
        assertThatThrownBy(() -> read(text, NUMBER)).isInstanceOf(SneUnavailableException.class);
    }

    @Test
    void a_name_too_long_is_told_by_its_field_and_never_by_itself() {
        String name = "Héloïse D’Artagnan ".repeat(6);
        assertThatThrownBy(() -> read(ANSWER.formatted("").replace("Marie", name), NUMBER))
                .isInstanceOf(SneUnavailableException.class)
                .hasMessageContaining("applicant.firstName")
                .hasMessageNotContaining("Artagnan");
    }

    @Test
    void names_are_composed_as_they_are_stored() {
        RegistryRequest request = read(ANSWER.formatted("").replace("Marie", "He\u0301loi\u0308se"), NUMBER);
        assertThat(request.firstName()).isEqualTo("Héloïse");
    }

    @Test
    void a_request_in_force_has_no_end() {
        assertThat(read(ANSWER.formatted(""), NUMBER).closure()).isNull();
        assertThat(read(ANSWER.formatted(", \"closed\": null"), NUMBER).closure())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"ATTRIBUTION, ATTRIBUTION", "NON_RENOUVELLEMENT, OTHER", "RENONCIATION, OTHER"})
    void an_ended_request_is_read_with_day_and_reason(String told, ClosureReason reason) {
        String end = ", \"closed\": {\"on\": \"2026-11-02\", \"reason\": \"%s\"}".formatted(told);
        assertThat(read(ANSWER.formatted(end), NUMBER).closure())
                .isEqualTo(new Closure(LocalDate.of(2026, 11, 2), reason));
    }

    @Test
    void an_answer_to_a_closing_says_which_request_has_ended_and_how() {
        String answer = CLOSED.formatted(NUMBER);
        assertThat(SneAnswer.closure(answer, NUMBER, VALIDATOR))
                .isEqualTo(new Closure(LocalDate.of(2026, 11, 2), ClosureReason.ATTRIBUTION));
        assertThatThrownBy(() -> SneAnswer.closure(answer, "0080321000486G1U21", VALIDATOR))
                .isInstanceOf(SneUnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<html>Service momentanément indisponible</html>",
                "{\"number\": \"1110520020171G1175\", \"email\": \"a@b.fr\"}",
                "{\"number\": \"1110520020171G1175\", \"closed\": null}"
            })
    void what_does_not_say_that_it_has_ended_is_no_answer_to_a_closing(String text) {
        assertThatThrownBy(() -> SneAnswer.closure(text, NUMBER, VALIDATOR))
                .isInstanceOf(SneUnavailableException.class);
    }

    @Test
    void an_answer_about_another_number_is_none() {
        assertThatThrownBy(() -> read(ANSWER.formatted(""), "0080321000486G1U21"))
                .isInstanceOf(SneUnavailableException.class);
    }
}
