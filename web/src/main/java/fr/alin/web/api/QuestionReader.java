package fr.alin.web.api;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.legal.Financing;
import fr.alin.shared.Euros;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a question field by field; every wrong one is named, nothing is guessed. */
final class QuestionReader {
    static final String UNKNOWN_COMMUNE = "UNKNOWN_COMMUNE";

    private static final String INVALID = "INVALID";
    private static final String UNKNOWN_FIELD = "UNKNOWN_FIELD";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int MOST_ADULTS = 10;
    private static final int MOST_DEPENDANTS = 15;
    private static final int HIGHEST_INCOME = 9_999_999;
    private static final BigDecimal LARGEST_SURFACE = BigDecimal.valueOf(500);
    private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(HIGHEST_INCOME);
    private static final int CENTS = 2;

    private final Territory territory;
    private final String prefix;
    private final List<FieldError> errors = new ArrayList<>();

    QuestionReader(Territory territory, String prefix) {
        this.territory = territory;
        this.prefix = prefix;
    }

    List<FieldError> errors() {
        return errors;
    }

    /** The question; incomplete when there are errors. */
    Question read(JsonObject json) {
        onlyKnown(
                json,
                "",
                Set.of("date", "household", "referenceTaxIncome", "monthlyResources", "housingBenefit", "dwelling"));
        LocalDate date = date(json, "date", "date");
        HouseholdFacts household = household(json, date);
        DwellingFacts dwelling = dwelling(json);
        return errors.isEmpty() ? new Question(date, household, dwelling) : new Question(null, null, null);
    }

    private @Nullable HouseholdFacts household(JsonObject json, @Nullable LocalDate date) {
        JsonObject household = object(json, "household");
        onlyKnown(household, "household.", Set.of("adults", "dependants", "couple"));
        List<Occupant> adults = occupants(household, "adults", 1, MOST_ADULTS, date);
        List<Occupant> dependants = occupants(household, "dependants", 0, MOST_DEPENDANTS, date);
        boolean couple = flag(household, "couple", "household.couple");
        if (couple && adults.size() < 2) {
            wrong("household.couple", INVALID);
        }
        BigDecimal income = number(json, "referenceTaxIncome", "referenceTaxIncome", 0, MOST_MONEY);
        BigDecimal resources = number(json, "monthlyResources", "monthlyResources", CENTS, MOST_MONEY);
        BigDecimal benefit = number(json, "housingBenefit", "housingBenefit", CENTS, MOST_MONEY);
        return errors.isEmpty()
                ? new HouseholdFacts(
                        adults, dependants, couple, income.intValueExact(), Euros.of(resources), Euros.of(benefit))
                : null;
    }

    private List<Occupant> occupants(JsonObject household, String name, int least, int most, @Nullable LocalDate date) {
        String path = "household." + name;
        List<Occupant> occupants = new ArrayList<>();
        if (!(household.get(name) instanceof JsonArray array) || array.size() < least || array.size() > most) {
            wrong(path, INVALID);
            return occupants;
        }
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "].";
            JsonObject person = array.get(i) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
            onlyKnown(person, at, Set.of("birthDate", "disabled"));
            LocalDate birth = date(person, "birthDate", at + "birthDate");
            boolean disabled = flag(person, "disabled", at + "disabled");
            if (birth != null && (birth.isBefore(EARLIEST_BIRTH) || date != null && birth.isAfter(date))) {
                wrong(at + "birthDate", INVALID);
            }
            if (birth != null) {
                occupants.add(new Occupant(birth, disabled));
            }
        }
        return occupants;
    }

    private @Nullable DwellingFacts dwelling(JsonObject json) {
        JsonObject dwelling = object(json, "dwelling");
        onlyKnown(dwelling, "dwelling.", Set.of("inseeCode", "financing", "typology", "surface", "rentWithCharges"));
        Commune commune = territory.commune(text(dwelling, "inseeCode")).orElse(null);
        if (commune == null) {
            wrong("dwelling.inseeCode", UNKNOWN_COMMUNE);
        }
        Financing financing = financing(text(dwelling, "financing"));
        int rooms = rooms(text(dwelling, "typology"));
        BigDecimal surface = number(dwelling, "surface", "dwelling.surface", CENTS, LARGEST_SURFACE);
        if (surface.compareTo(BigDecimal.ONE) < 0) {
            wrong("dwelling.surface", INVALID);
        }
        BigDecimal rent = number(dwelling, "rentWithCharges", "dwelling.rentWithCharges", CENTS, MOST_MONEY);
        return errors.isEmpty() && commune != null && financing != null
                ? new DwellingFacts(
                        commune.parentCode(), commune.departement(), financing, rooms, surface, Euros.of(rent))
                : null;
    }

    private @Nullable Financing financing(String name) {
        for (Financing financing : Financing.values()) {
            if (financing.name().equals(name)) {
                return financing;
            }
        }
        wrong("dwelling.financing", INVALID);
        return null;
    }

    private int rooms(String typology) {
        if (typology.matches("T[1-9]")) {
            return typology.charAt(1) - '0';
        }
        wrong("dwelling.typology", INVALID);
        return 0;
    }

    private JsonObject object(JsonObject json, String name) {
        if (json.get(name) instanceof JsonObject object) {
            return object;
        }
        wrong(name, INVALID);
        return JsonValue.EMPTY_JSON_OBJECT;
    }

    private @Nullable LocalDate date(JsonObject json, String name, String path) {
        String text = text(json, name);
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Not a day of the calendar: told below like any other malformed date.
        }
        wrong(path, INVALID);
        return null;
    }

    private boolean flag(JsonObject json, String name, String path) {
        JsonValue value = json.get(name);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            wrong(path, INVALID);
        }
        return value == JsonValue.TRUE;
    }

    private BigDecimal number(JsonObject json, String name, String path, int decimals, BigDecimal highest) {
        BigDecimal value = value(json.get(name));
        if (value != null
                && value.stripTrailingZeros().scale() <= decimals
                && value.signum() >= 0
                && value.compareTo(highest) <= 0) {
            return value;
        }
        wrong(path, INVALID);
        return BigDecimal.ONE;
    }

    /** @return null for what is no number, or one that nobody can write out */
    private static @Nullable BigDecimal value(@Nullable JsonValue json) {
        try {
            return json instanceof JsonNumber number ? number.bigDecimalValue() : null;
        } catch (UnsupportedOperationException | NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString string ? string.getString() : "";
    }

    private void onlyKnown(JsonObject json, String path, Set<String> known) {
        json.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> wrong(path + name, UNKNOWN_FIELD));
    }

    private void wrong(String field, String code) {
        errors.add(new FieldError(prefix + field, code));
    }
}
