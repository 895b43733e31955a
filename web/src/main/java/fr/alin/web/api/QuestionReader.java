package fr.alin.web.api;

import fr.alin.legal.Financing;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question as it is written. Not by JSON-B, which stops at the first wrong field, reads {@code "3"} as 3 and
 * passes over names it does not know: here every wrong one is named and nothing is guessed. What a value may be is said by
 * {@link EligibilityQuestion}.
 */
final class QuestionReader {
    private final Set<FieldError> errors = new LinkedHashSet<>();

    /** What is no JSON value of the right type, or has an unknown name; what is missing is null in the question. */
    Set<FieldError> errors() {
        return errors;
    }

    EligibilityQuestion read(JsonObject json) {
        onlyKnown(
                json,
                "",
                Set.of("date", "household", "referenceTaxIncome", "monthlyResources", "housingBenefit", "dwelling"));
        return new EligibilityQuestion(
                date(json, "", "date"),
                object(json, "", "household", this::household),
                known(json, "", "referenceTaxIncome"),
                known(json, "", "monthlyResources"),
                number(json, "", "housingBenefit"),
                object(json, "", "dwelling", this::dwelling));
    }

    private EligibilityQuestion.Household household(JsonObject json, String path) {
        onlyKnown(json, path, Set.of("adults", "dependants", "unborn", "couple"));
        return new EligibilityQuestion.Household(
                persons(json, path, "adults", this::adult),
                persons(json, path, "dependants", this::dependant),
                whole(json, path, "unborn"),
                flag(json, path, "couple"));
    }

    private EligibilityQuestion.Person adult(JsonObject json, String path) {
        onlyKnown(json, path, Set.of("birthDate", "disabled"));
        return new EligibilityQuestion.Person(date(json, path, "birthDate"), flag(json, path, "disabled"));
    }

    private EligibilityQuestion.Dependant dependant(JsonObject json, String path) {
        onlyKnown(json, path, Set.of("birthDate", "disabled", "visiting"));
        return new EligibilityQuestion.Dependant(
                date(json, path, "birthDate"),
                flag(json, path, "disabled"),
                json.containsKey("visiting") ? flag(json, path, "visiting") : Boolean.FALSE);
    }

    private EligibilityQuestion.Dwelling dwelling(JsonObject json, String path) {
        onlyKnown(json, path, Set.of("inseeCode", "financing", "typology", "surface", "rentWithCharges"));
        return new EligibilityQuestion.Dwelling(
                text(json, "inseeCode"),
                financing(json, path),
                text(json, "typology"),
                number(json, path, "surface"),
                number(json, path, "rentWithCharges"));
    }

    private <T> @Nullable List<T> persons(
            JsonObject json, String path, String name, BiFunction<JsonObject, String, T> read) {
        if (!(json.get(name) instanceof JsonArray array)) {
            wrong(path + name);
            return null;
        }
        List<T> persons = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonObject person = array.get(i) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            persons.add(read.apply(person, path + name + "[" + i + "]."));
        }
        return persons;
    }

    private <T> @Nullable T object(JsonObject json, String path, String name, BiFunction<JsonObject, String, T> read) {
        if (json.get(name) instanceof JsonObject object) {
            return read.apply(object, path + name + ".");
        }
        wrong(path + name);
        return null;
    }

    private @Nullable LocalDate date(JsonObject json, String path, String name) {
        String text = text(json, name);
        try {
            if (text != null && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Not a day of the calendar: told below like any other malformed date.
        }
        wrong(path + name);
        return null;
    }

    private @Nullable Boolean flag(JsonObject json, String path, String name) {
        JsonValue value = json.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        wrong(path + name);
        return null;
    }

    /** A number that may be unknown: null or not there at all. */
    private @Nullable BigDecimal known(JsonObject json, String path, String name) {
        return json.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL ? null : number(json, path, name);
    }

    /** A whole number that is 0 when it is not said. */
    private @Nullable Integer whole(JsonObject json, String path, String name) {
        if (!json.containsKey(name)) {
            return 0;
        }
        BigDecimal number = number(json, path, name);
        try {
            return number == null ? null : (Integer) number.intValueExact();
        } catch (ArithmeticException e) {
            wrong(path + name);
            return null;
        }
    }

    /** Without zeros at its end: 31250.0 is a whole number. */
    private @Nullable BigDecimal number(JsonObject json, String path, String name) {
        try {
            if (json.get(name) instanceof JsonNumber number) {
                return number.bigDecimalValue().stripTrailingZeros();
            }
        } catch (UnsupportedOperationException | NumberFormatException | ArithmeticException e) {
            // A number that nobody can write out is none.
        }
        wrong(path + name);
        return null;
    }

    private @Nullable Financing financing(JsonObject json, String path) {
        String name = text(json, "financing");
        for (Financing financing : Financing.values()) {
            if (financing.name().equals(name)) {
                return financing;
            }
        }
        wrong(path + "financing");
        return null;
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? string.getString() : null;
    }

    private void onlyKnown(JsonObject json, String path, Set<String> known) {
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> errors.add(new FieldError(path + name, FieldError.UNKNOWN_FIELD)));
    }

    private void wrong(String field) {
        errors.add(new FieldError(field, FieldError.INVALID));
    }
}
