package fr.alin.web.api;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.shared.Euros;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes a question from its JSON to the facts that rules judge, or says of every field what is wrong with it. */
@ApplicationScoped
public class QuestionDesk {
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    @Inject
    private Validator validator;

    @Inject
    private Territory territory;

    /** Either a question or what is wrong with it. */
    record Taken(@Nullable Question question, List<FieldError> errors) {}

    Taken take(JsonObject json) {
        QuestionReader reader = new QuestionReader();
        EligibilityQuestion asked = reader.read(json);
        Set<FieldError> errors = new LinkedHashSet<>(reader.errors());
        validator
                .validate(asked)
                .forEach(violation ->
                        errors.add(new FieldError(violation.getPropertyPath().toString(), FieldError.INVALID)));
        beyondOneField(asked, errors);
        Commune commune = commune(asked.dwelling());
        if (asked.dwelling() != null && commune == null) {
            String successor = Optional.ofNullable(asked.dwelling().inseeCode())
                    .flatMap(territory::successor)
                    .map(Commune::inseeCode)
                    .orElse(null);
            errors.add(new FieldError("dwelling.inseeCode", FieldError.UNKNOWN_COMMUNE, successor));
        }
        return errors.isEmpty()
                ? new Taken(question(asked, Objects.requireNonNull(commune)), List.of())
                : new Taken(null, List.copyOf(errors));
    }

    private @Nullable Commune commune(EligibilityQuestion.@Nullable Dwelling dwelling) {
        return dwelling == null || dwelling.inseeCode() == null
                ? null
                : territory.commune(dwelling.inseeCode()).orElse(null);
    }

    private static void beyondOneField(EligibilityQuestion asked, Set<FieldError> errors) {
        EligibilityQuestion.Household household = asked.household();
        if (household == null) {
            return;
        }
        List<EligibilityQuestion.Person> adults = household.adults();
        if (Boolean.TRUE.equals(household.couple()) && adults != null && adults.size() < 2) {
            errors.add(new FieldError("household.couple", FieldError.INVALID));
        }
        births(adults, EligibilityQuestion.Person::birthDate, "household.adults", asked.date(), errors);
        births(
                household.dependants(),
                EligibilityQuestion.Dependant::birthDate,
                "household.dependants",
                asked.date(),
                errors);
    }

    private static <T> void births(
            @Nullable List<T> persons,
            Function<T, @Nullable LocalDate> birth,
            String path,
            @Nullable LocalDate date,
            Set<FieldError> errors) {
        List<T> given = Objects.requireNonNullElse(persons, List.of());
        IntStream.range(0, given.size())
                .filter(i -> impossible(birth.apply(given.get(i)), date))
                .forEach(i -> errors.add(new FieldError(path + "[" + i + "].birthDate", FieldError.INVALID)));
    }

    private static boolean impossible(@Nullable LocalDate birth, @Nullable LocalDate date) {
        return birth != null && (birth.isBefore(EARLIEST_BIRTH) || date != null && birth.isAfter(date));
    }

    /** Nothing is null any more but what may be unknown: the constraints say so. */
    private static Question question(EligibilityQuestion asked, Commune commune) {
        EligibilityQuestion.Household household = Objects.requireNonNull(asked.household());
        EligibilityQuestion.Dwelling dwelling = Objects.requireNonNull(asked.dwelling());
        return new Question(
                Objects.requireNonNull(asked.date()),
                new HouseholdFacts(
                        adults(household.adults()),
                        dependants(household.dependants()),
                        Objects.requireNonNull(household.unborn()),
                        Boolean.TRUE.equals(household.couple()),
                        income(asked.referenceTaxIncome()),
                        asked.monthlyResources() == null ? null : Euros.of(asked.monthlyResources()),
                        euros(asked.housingBenefit())),
                new DwellingFacts(
                        commune.parentCode(),
                        commune.departement(),
                        Objects.requireNonNull(dwelling.financing()),
                        Objects.requireNonNull(dwelling.typology()).charAt(1) - '0',
                        Objects.requireNonNull(dwelling.surface()),
                        euros(dwelling.rentWithCharges())));
    }

    private static Euros euros(@Nullable BigDecimal amount) {
        return Euros.of(Objects.requireNonNull(amount));
    }

    private static @Nullable Integer income(@Nullable BigDecimal euros) {
        return euros == null ? null : (Integer) euros.intValueExact();
    }

    private static List<Occupant> adults(@Nullable List<EligibilityQuestion.Person> persons) {
        return Objects.requireNonNull(persons).stream()
                .map(person -> occupant(person.birthDate(), person.disabled(), false))
                .toList();
    }

    private static List<Occupant> dependants(@Nullable List<EligibilityQuestion.Dependant> persons) {
        return Objects.requireNonNull(persons).stream()
                .map(person -> occupant(person.birthDate(), person.disabled(), person.visiting()))
                .toList();
    }

    private static Occupant occupant(
            @Nullable LocalDate birth, @Nullable Boolean disabled, @Nullable Boolean visiting) {
        return new Occupant(
                Objects.requireNonNull(birth), Boolean.TRUE.equals(disabled), Boolean.TRUE.equals(visiting));
    }
}
