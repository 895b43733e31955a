package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.eligibility.rules.Admissibility;
import fr.alin.eligibility.rules.Crowding;
import fr.alin.eligibility.rules.RestToLive;
import fr.alin.legal.ConsumptionUnits;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sizes of dwellings, effort rates, present homes and what is left to live on, case by case. */
class DwellingBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Law LAW = Law.load();
    private static final Admissibility ADMISSIBILITY = new Admissibility(LAW);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/dwelling-size.csv", delimiter = ';', numLinesToSkip = 2)
    void dwelling_suits_the_number_of_persons(
            String name, int persons, int rooms, BigDecimal surface, @Nullable String grounds)
            throws NoLegalAnswerException {
        HouseholdFacts household = Households.household(
                Households.ofAges("60,".repeat(persons), DAY, false), List.of(), false, 0, "9000", "0");
        DwellingFacts dwelling =
                new DwellingFacts("93070", "93", Financing.PLUS, rooms, surface, Euros.of(new BigDecimal("500")));
        assertThat(ADMISSIBILITY
                        .judge(household, dwelling, OfferTerms.NONE, DAY)
                        .grounds())
                .containsExactlyInAnyOrder(
                        grounds == null
                                ? new Ground[0]
                                : Arrays.stream(grounds.split(","))
                                        .map(Ground::valueOf)
                                        .toArray(Ground[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/effort-rate.csv", delimiter = ';', numLinesToSkip = 2)
    void effort_is_counted_by_the_law_and_bounded_by_the_landlord_alone(
            String name,
            String resources,
            String benefit,
            BigDecimal rent,
            @Nullable BigDecimal rate,
            @Nullable BigDecimal ratio,
            String warning,
            @Nullable Integer landlordMaximum,
            String refused)
            throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("60", DAY, false), List.of(), false, 0, resources, benefit);
        DwellingFacts dwelling =
                new DwellingFacts("93070", "93", Financing.PLUS, 2, new BigDecimal("40"), Euros.of(rent));
        Verdict verdict =
                ADMISSIBILITY.judge(household, dwelling, new OfferTerms(true, Reservation.OPEN, landlordMaximum), DAY);
        assertThat(verdict.effortRate()).isEqualTo(rate);
        assertThat(verdict.guideRatio()).isEqualTo(ratio);
        assertThat(verdict.effortHigh()).isEqualTo(warning.equals("yes"));
        assertThat(verdict.grounds().contains(Ground.EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM))
                .isEqualTo(refused.equals("yes"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/occupation.csv", delimiter = ';', numLinesToSkip = 2)
    void present_home_is_judged_by_what_is_known_of_it(
            String name, int persons, @Nullable Integer rooms, @Nullable BigDecimal surface, Occupation occupation)
            throws NoLegalAnswerException {
        assertThat(Crowding.of(persons, rooms, surface, LAW.surfaceFloor(DAY, persons)))
                .isEqualTo(occupation);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/rest-to-live.csv", delimiter = ';', numLinesToSkip = 2)
    void rest_to_live_is_counted_by_day_and_unit(
            String name,
            String adults,
            @Nullable String dependants,
            @Nullable BigDecimal resources,
            BigDecimal benefit,
            BigDecimal rent,
            BigDecimal units,
            @Nullable BigDecimal perDay)
            throws NoLegalAnswerException {
        ConsumptionUnits weights = LAW.consumptionUnits(DAY);
        HouseholdFacts household = new HouseholdFacts(
                Households.ofAges(adults, DAY, false),
                Households.ofAges(dependants == null ? "" : dependants, DAY, false),
                0,
                false,
                0,
                resources == null ? null : Euros.of(resources),
                Euros.of(benefit));
        assertThat(RestToLive.units(household, weights, DAY)).isEqualByComparingTo(units);
        assertThat(RestToLive.perDay(household, Euros.of(rent), weights, DAY))
                .isEqualTo(perDay == null ? null : Euros.of(perDay));
    }
}
