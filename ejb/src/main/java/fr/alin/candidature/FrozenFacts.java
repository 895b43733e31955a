package fr.alin.candidature;

import fr.alin.eligibility.Check;
import fr.alin.eligibility.Outcome;
import fr.alin.eligibility.Verdict;
import fr.alin.housingrequest.RequestView;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;

/**
 * What was judged when somebody applied: figures, limits and texts in force, so that the verdict can be explained years
 * later. No name, number or birth date.
 */
final class FrozenFacts {
    private FrozenFacts() {}

    static String json(RequestView request, Verdict verdict, LocalDate day) {
        JsonArrayBuilder checks = Json.createArrayBuilder();
        verdict.checks().forEach(check -> checks.add(check(check)));
        return Json.createObjectBuilder()
                .add("judgedOn", day.toString())
                .add("filedIn", YearMonth.from(request.filedOn()).toString())
                .add("persons", request.members().size())
                .add("householdCategory", verdict.householdCategory())
                .add("supplementPersons", verdict.supplementPersons())
                .add("checks", checks)
                .build()
                .toString();
    }

    /** Rules that an adviser should look at. */
    static String alerts(Verdict verdict) {
        return verdict.checks().stream()
                .filter(check -> check.outcome() != Outcome.MET)
                .map(Check::rule)
                .collect(Collectors.joining(" "));
    }

    private static JsonObjectBuilder check(Check check) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("rule", check.rule())
                .add("outcome", check.outcome().name());
        if (check.actual() != null) {
            json.add("actual", check.actual());
        }
        if (check.limit() != null) {
            json.add("limit", check.limit());
        }
        if (check.missing() != null) {
            json.add("missing", check.missing());
        }
        if (check.source() != null) {
            json.add("text", check.source().text())
                    .add("validFrom", check.source().validFrom().toString());
        }
        return json;
    }
}
