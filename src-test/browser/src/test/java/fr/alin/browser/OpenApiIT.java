package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the document of the interface promises, held against what is answered: no more fields, no fewer, of no other kind. */
class OpenApiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode document;

    @BeforeAll
    static void read() throws JsonProcessingException {
        HttpResponse<byte[]> answer = Http.get("/openapi?format=JSON", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        document = JSON.readTree(Http.text(answer));
    }

    @Test
    void the_example_is_a_question_and_has_an_answer() throws JsonProcessingException {
        JsonNode answer = asked(example(), 200);
        assertThat(problems("EligibilityQuestion", example())).isEmpty();
        assertThat(problems("EligibilityAnswer", answer)).isEmpty();
        assertThat(answer.get("eligible").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "refused for its income, /referenceTaxIncome, 99999",
        "refused for its rooms, /dwelling/typology, '\"T1\"'",
        "without resources, /monthlyResources, 0",
        "without known resources, /monthlyResources, null",
        "without a known income, /referenceTaxIncome, null",
        "with a child expected, /household/unborn, 1",
        "with a child who visits, /household/dependants/0/visiting, true",
        "without a rent, /dwelling/rentWithCharges, 0",
    })
    void every_kind_of_answer_is_as_promised(String kind, String field, String value) throws JsonProcessingException {
        assertThat(problems("EligibilityAnswer", asked(changed(field, value), 200)))
                .as(kind)
                .isEmpty();
    }

    @Test
    void so_are_problems_and_what_stands_in_the_place_of_an_answer() throws JsonProcessingException {
        assertThat(problems("Problem", asked(changed("/dwelling/inseeCode", "\"99999\""), 400)))
                .isEmpty();
        assertThat(problems("Problem", asked(changed("/date", "\"2023-12-31\""), 422)))
                .isEmpty();
        assertThat(problems("Problem", document.at("/components/schemas/Problem/examples/0")))
                .isEmpty();
        ArrayNode both = JSON.createArrayNode().add(example()).add(changed("/date", "\"2023-12-31\""));
        JsonNode answers = asked(both, 200);
        assertThat(problems("EligibilityAnswer", answers.get(0))).isEmpty();
        assertThat(problems("NoAnswer", answers.get(1))).isEmpty();
        for (String probe : new String[] {"ready", "live"}) {
            assertThat(problems("Health", JSON.readTree(Http.text(Http.get("/api/v1/health/" + probe, Map.of())))))
                    .isEmpty();
        }
    }

    @Test
    void a_limit_in_the_document_is_the_limit() throws JsonProcessingException {
        for (String[] beyond : new String[][] {
            {"/referenceTaxIncome", "10000000"},
            {"/referenceTaxIncome", "-1"},
            {"/dwelling/surface", "501"},
            {"/dwelling/typology", "\"T10\""},
            {"/household/adults", "[]"},
            {"/household/unborn", "6"},
        }) {
            JsonNode question = changed(beyond[0], beyond[1]);
            assertThat(problems("EligibilityQuestion", question))
                    .as(beyond[0] + " " + beyond[1])
                    .isNotEmpty();
            asked(question, 400);
        }
    }

    /** A promise that anything keeps would be none. */
    @Test
    void a_wrong_answer_would_be_found() throws JsonProcessingException {
        ObjectNode answer = (ObjectNode) asked(example(), 200);
        assertThat(problems("EligibilityAnswer", answer.deepCopy().put("eligible", "true")))
                .isNotEmpty();
        assertThat(problems("EligibilityAnswer", answer.deepCopy().without("sources")))
                .isNotEmpty();
        assertThat(problems("EligibilityAnswer", answer.deepCopy().put("more", 1)))
                .isNotEmpty();
    }

    private static Set<ValidationMessage> problems(String schema, JsonNode value) {
        ObjectNode closed = document.deepCopy();
        closed.at("/components/schemas").forEach(one -> {
            if (one.has("properties")) {
                ((ObjectNode) one).put("additionalProperties", false);
            }
        });
        closed.put("$ref", "#/components/schemas/" + schema);
        JsonSchema promise =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(closed);
        return promise.validate(value);
    }

    private static JsonNode example() throws JsonProcessingException {
        JsonNode example =
                document.at("/paths/~1api~1v1~1eligibility/post/requestBody/content/application~1json/example");
        return example.isTextual() ? JSON.readTree(example.asText()) : example;
    }

    private static JsonNode changed(String field, String value) throws JsonProcessingException {
        JsonNode question = example().deepCopy();
        int last = field.lastIndexOf('/');
        ((ObjectNode) question.at(field.substring(0, last))).set(field.substring(last + 1), JSON.readTree(value));
        return question;
    }

    private static JsonNode asked(JsonNode question, int status) throws JsonProcessingException {
        HttpResponse<byte[]> answer =
                Http.post("/api/v1/eligibility", "application/json", question.toString(), Map.of());
        assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(status);
        return JSON.readTree(Http.text(answer));
    }
}
