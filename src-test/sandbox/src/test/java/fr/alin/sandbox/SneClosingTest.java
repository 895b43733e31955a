package fr.alin.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated registry ends a request once. */
class SneClosingTest {
    private static final String NUMBER = "1110520020171G1175";
    private static final String CLOSING =
            """
            {"reason": "ATTRIBUTION", "leaseSignedOn": "2026-11-02", "reference": "%s"}""";

    private static final String CLOSED =
            """
            {"number":"1110520020171G1175","closed":{"on":"2026-11-02","reason":"ATTRIBUTION"}}""";

    private static final JsonObject REQUEST = Json.createObjectBuilder()
            .add("number", NUMBER)
            .add("renewedOn", "2026-06-24")
            .build();

    private final Sne sne = new Sne();

    @BeforeEach
    void know_a_request() {
        sne.put(REQUEST);
    }

    @Test
    void a_request_in_force_says_nothing_of_an_end() {
        assertThat(sne.get(NUMBER)).isEqualTo(REQUEST);
    }

    @Test
    void an_ended_request_says_when_and_why_and_is_otherwise_as_before() {
        assertThat(told("a")).isEqualTo(new SneClosing.Answer(200, CLOSED));
        assertThat(sne.get(NUMBER))
                .isEqualTo(Json.createObjectBuilder(REQUEST)
                        .add(
                                "closed",
                                Json.createObjectBuilder()
                                        .add("on", "2026-11-02")
                                        .add("reason", "ATTRIBUTION"))
                        .build());
    }

    @Test
    void the_same_closing_is_answered_as_before_and_another_one_refused() {
        told("a");
        assertThat(told("a")).isEqualTo(new SneClosing.Answer(200, CLOSED));
        assertThat(told("b")).isEqualTo(new SneClosing.Answer(409, CLOSED));
        assertThat(SneClosing.answer(sne, NUMBER, CLOSING.formatted("a").replace("-02", "-03"))
                        .status())
                .as("a reference belongs to one closing")
                .isEqualTo(409);
        assertThat(sne.get(NUMBER).getJsonObject("closed").getString("on")).isEqualTo("2026-11-02");
    }

    @Test
    void an_ended_request_stays_so_whatever_version_of_it_is_put_in() {
        told("a");
        sne.put(REQUEST);
        assertThat(sne.get(NUMBER)).containsKey("closed");
    }

    @Test
    void an_unknown_number_is_not_found() {
        assertThat(SneClosing.answer(sne, "0080321000486G1U21", CLOSING.formatted("a")))
                .isEqualTo(new SneClosing.Answer(404, "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "<html>",
                "{\"reason\": \"ATTRIBUTION\", \"leaseSignedOn\": \"2026-11-02\"}",
                "{\"reason\": \"ATTRIBUTION\", \"leaseSignedOn\": \"2026-11-02\", \"reference\": \" \"}",
                "{\"reason\": \"ATTRIBUTION\", \"leaseSignedOn\": \"02/11/2026\", \"reference\": \"a\"}",
                "{\"reason\": \"ATTRIBUTION\", \"leaseSignedOn\": 20261102, \"reference\": \"a\"}",
                "{\"reason\": \"DEMENAGEMENT\", \"leaseSignedOn\": \"2026-11-02\", \"reference\": \"a\"}"
            })
    void what_is_no_closing_is_refused_and_ends_nothing(String body) {
        assertThat(SneClosing.answer(sne, NUMBER, body)).isEqualTo(new SneClosing.Answer(400, "{}"));
        assertThat(sne.get(NUMBER)).isEqualTo(REQUEST);
    }

    private SneClosing.Answer told(String reference) {
        return SneClosing.answer(sne, NUMBER, CLOSING.formatted(reference));
    }
}
