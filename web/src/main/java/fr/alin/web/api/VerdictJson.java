package fr.alin.web.api;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Ground;
import fr.alin.eligibility.Verdict;
import fr.alin.legal.LegalSource;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A verdict as the contract of the simulator writes it. */
final class VerdictJson {
    private VerdictJson() {}

    static JsonObject of(Verdict verdict) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("eligible", verdict.nothingRefuses())
                .add("householdCategory", verdict.householdCategory())
                .add("supplementPersons", verdict.supplementPersons())
                .add("zone", String.valueOf(verdict.zone()));
        if (verdict.ceiling() != null) {
            json.add("ceiling", verdict.ceiling());
        }
        json.add("surfaceFloor", verdict.surfaceFloor()).add("typologies", typologies(verdict));
        number(json, "effortRate", verdict.effortRate());
        number(json, "guideRatio", verdict.guideRatio());
        return json.add("grounds", grounds(verdict))
                .add("warnings", warnings(verdict))
                .add("sources", sources(verdict))
                .build();
    }

    private static JsonArrayBuilder typologies(Verdict verdict) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int rooms = verdict.typologies().admitted();
                rooms <= verdict.typologies().highest();
                rooms++) {
            array.add("T" + rooms);
        }
        return array;
    }

    private static JsonArrayBuilder grounds(Verdict verdict) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Check check : verdict.refusals()) {
            JsonObjectBuilder ground = Json.createObjectBuilder().add("code", String.valueOf(check.ground()));
            if (check.ground() == Ground.DWELLING_TOO_LARGE || check.ground() == Ground.DWELLING_TOO_SMALL) {
                ground.add("actual", "T" + check.actual()).add("limit", "T" + check.limit());
            } else {
                number(ground, "actual", check.actual());
                number(ground, "limit", check.limit());
            }
            LegalSource source = check.source();
            array.add(source == null ? ground : ground.add("source", source(source)));
        }
        return array;
    }

    private static JsonArrayBuilder warnings(Verdict verdict) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        return verdict.effortHigh() ? array.add("EFFORT_RATE_HIGH") : array;
    }

    private static JsonArrayBuilder sources(Verdict verdict) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        verdict.sources().forEach(source -> array.add(source(source)));
        return array;
    }

    private static JsonObjectBuilder source(LegalSource source) {
        return Json.createObjectBuilder()
                .add("rule", source.rule())
                .add("text", source.text())
                .add("validFrom", source.validFrom().toString())
                .add("status", source.status().name());
    }

    private static void number(JsonObjectBuilder json, String name, @Nullable BigDecimal value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }
}
