package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The public simulator by its contract. */
class SimulatorApiIT {
    private static final String QUESTION =
            """
            {"date":"%s","household":{"adults":[{"birthDate":"1990-05-02","disabled":false},
            {"birthDate":"1999-01-12","disabled":false}],"dependants":[{"birthDate":"2021-09-30","disabled":false}],
            "couple":true},"referenceTaxIncome":%s,"monthlyResources":2600,"housingBenefit":120,
            "dwelling":{"inseeCode":"%s","financing":"%s","typology":"T3","surface":58,"rentWithCharges":612}}""";

    @Test
    void the_contracts_example_has_the_contracts_answer() {
        HttpResponse<byte[]> answer = ask(QUESTION.formatted("2026-03-01", "31250", "93070", "PLUS"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.text(answer))
                .contains(
                        "\"eligible\":true",
                        "\"householdCategory\":3",
                        "\"zone\":\"PARIS_LIMITROPHES\"",
                        "\"ceiling\":52740",
                        "\"surfaceFloor\":25",
                        "\"typologies\":[\"T2\",\"T3\",\"T4\"]",
                        "\"effortRate\":0.1892",
                        "\"guideRatio\":4.44",
                        "\"grounds\":[]",
                        "\"warnings\":[]");
    }

    /** The whole input space, one change of the contract's example a row. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/simulator.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 2)
    void every_case_of_the_book_is_answered(String name, String pointers, String values, int status, String expected) {
        JsonObject question =
                json(QUESTION.formatted("2026-03-01", "31250", "93070", "PLUS")).asJsonObject();
        String[] places = pointers.split(" && ");
        String[] replacements = values == null ? new String[] {""} : values.split(" && ");
        for (int i = 0; i < places.length; i++) {
            question = changed(question, Json.createPointer(places[i]), replacements[i]);
        }
        HttpResponse<byte[]> answer = ask(question.toString());
        assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(status);
        assertThat(Http.text(answer)).contains(expected.split(" && "));
    }

    private static JsonObject changed(JsonObject question, JsonPointer place, String value) {
        if (value.isEmpty()) {
            return place.remove(question);
        }
        return place.containsValue(question) ? place.replace(question, json(value)) : place.add(question, json(value));
    }

    /** A JSON value; {@code *n value} is an array of n such values. */
    private static JsonValue json(String text) {
        if (text.startsWith("*")) {
            int blank = text.indexOf(' ');
            String one = text.substring(blank + 1);
            return json(
                    "[" + String.join(",", Collections.nCopies(Integer.parseInt(text.substring(1, blank)), one)) + "]");
        }
        return Json.createReader(new StringReader(text)).readValue();
    }

    @Test
    void an_income_above_the_ceiling_is_a_ground_with_its_figures() {
        assertThat(Http.text(ask(QUESTION.formatted("2026-03-01", "52741", "93070", "PLUS"))))
                .contains("\"eligible\":false", "\"code\":\"INCOME_ABOVE_CEILING\",\"actual\":52741,\"limit\":52740");
    }

    @Test
    void malformed_fields_are_named() {
        HttpResponse<byte[]> answer = ask(QUESTION.formatted("2026-02-30", "12.5", "99999", "HLM"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Http.text(answer))
                .contains(
                        "\"field\":\"date\"",
                        "\"field\":\"referenceTaxIncome\"",
                        "\"field\":\"dwelling.inseeCode\",\"code\":\"UNKNOWN_COMMUNE\"",
                        "\"field\":\"dwelling.financing\"");
        String question = QUESTION.formatted("2026-03-01", "31250", "93070", "PLUS");
        for (String garbage : new String[] {
            "",
            "{",
            "null",
            "[]",
            "1",
            "[1]",
            "{\"date\":1}",
            question + question,
            question + "]",
            question + "x",
            "x" + question,
            question.replace("\"monthlyResources\":2600", "\"monthlyResources\":100,\"monthlyResources\":2600"),
            question.replace("\"couple\":true", "\"couple\":false,\"couple\":true")
        }) {
            assertThat(ask(garbage).statusCode()).as(garbage).isEqualTo(400);
        }
    }

    @Test
    void white_space_after_the_question_is_none_of_it_and_half_a_million_characters_are_too_many() {
        String question = QUESTION.formatted("2026-03-01", "31250", "93070", "PLUS");
        assertThat(ask(" " + question + " \r\n").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> answer = ask(question + " ".repeat(1 << 19));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.text(answer)).contains("TOO_LARGE");
    }

    @Test
    void days_and_places_without_law_are_unprocessable_but_take_their_place_in_an_array() {
        String tooEarly = QUESTION.formatted("2023-12-31", "31250", "93070", "PLUS");
        assertThat(ask(tooEarly).statusCode()).isEqualTo(422);
        assertThat(Http.text(ask(tooEarly))).contains("NO_LAW_IN_FORCE");
        assertThat(Http.text(ask(QUESTION.formatted("2025-09-04", "31250", "12218", "PLI"))))
                .contains("\"zone\":\"B2_C\"", "\"validFrom\":\"2025-09-05\",\"status\":\"DERIVED\"");
        HttpResponse<byte[]> both =
                ask("[" + tooEarly + "," + QUESTION.formatted("2026-03-01", "31250", "93070", "PLUS") + "]");
        assertThat(both.statusCode()).isEqualTo(200);
        assertThat(Http.text(both)).startsWith("[{\"problem\":{\"code\":\"NO_LAW_IN_FORCE\"}},{\"eligible\":true");
    }

    @Test
    void readiness_names_database_and_broker() {
        HttpResponse<byte[]> ready = Http.get("/api/v1/health/ready", Map.of());
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(Http.text(ready)).contains("\"name\":\"database\"", "\"name\":\"broker\"");
    }

    private static HttpResponse<byte[]> ask(String question) {
        return Http.post("/api/v1/eligibility", "application/json", question, Map.of());
    }
}
