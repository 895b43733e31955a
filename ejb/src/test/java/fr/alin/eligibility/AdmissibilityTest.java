package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.eligibility.rules.Admissibility;
import fr.alin.legal.CeilingZone;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.LegalGap;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.SourceStatus;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AdmissibilityTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Law law = Law.load();
    private final Admissibility admissibility = new Admissibility(law);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/household-category.csv", delimiter = ';', numLinesToSkip = 2, emptyValue = "")
    void household_falls_into_its_category(
            String name,
            String adults,
            String dependants,
            String couple,
            String disabled,
            int category,
            int supplement,
            int intermediateCategory,
            int intermediateSupplement)
            throws NoLegalAnswerException {
        String others = dependants == null ? "" : dependants;
        HouseholdFacts household = new HouseholdFacts(
                Households.ofAges(adults, DAY, disabled.equals("yes")),
                Households.ofAges(others, DAY, disabled.equals("child")),
                Households.unborn(others),
                couple.equals("yes"),
                10_000,
                Euros.of(1000),
                Euros.ZERO);
        Verdict social = judge(household, dwelling(Financing.PLUS, "75056", "75"));
        Verdict intermediate = judge(household, dwelling(Financing.LLI, "75056", "75"));
        assertThat(List.of(social.householdCategory(), social.supplementPersons()))
                .containsExactly(category, supplement);
        assertThat(List.of(intermediate.householdCategory(), intermediate.supplementPersons()))
                .containsExactly(intermediateCategory, intermediateSupplement);
    }

    @Test
    void rates_for_display_are_rounded_half_up_and_missing_without_a_divisor() throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 10_000, "1300", "20");
        DwellingFacts rented = new DwellingFacts(
                "93070", "93", Financing.PLUS, 2, new BigDecimal("40"), Euros.of(new BigDecimal("501.50")));
        Verdict verdict = judge(household, rented);
        assertThat(verdict.effortRate()).isEqualByComparingTo("0.3704");
        assertThat(verdict.guideRatio()).isEqualByComparingTo("2.63");
        Check effort = verdict.checks().stream()
                .filter(check -> check.rule().equals("EFFORT_RATE"))
                .findFirst()
                .orElseThrow();
        assertThat(effort.actual()).isEqualByComparingTo("37.04");
        assertThat(effort.limit()).isEqualByComparingTo("33");
        DwellingFacts free = new DwellingFacts("93070", "93", Financing.PLUS, 2, new BigDecimal("40"), Euros.ZERO);
        assertThat(judge(household, free).guideRatio()).isNull();
        assertThat(judge(household, free).effortRate()).isEqualByComparingTo("-0.0154");
    }

    @Test
    void limit_of_rooms_is_the_one_that_was_missed() throws NoLegalAnswerException {
        HouseholdFacts three = Households.household(
                Households.ofAges("35,36", DAY, false), Households.ofAges("5", DAY, false), true, 10_000, "2000", "0");
        assertThat(rooms(three, 1).limit()).isEqualByComparingTo("2");
        assertThat(rooms(three, 5).limit()).isEqualByComparingTo("4");
        assertThat(rooms(three, 3).limit()).isEqualByComparingTo("4");
    }

    @Test
    void rate_against_the_landlords_maximum_is_undecided_without_resources_known() throws NoLegalAnswerException {
        HouseholdFacts unknown =
                new HouseholdFacts(Households.ofAges("35", DAY, false), List.of(), 0, false, 10_000, null, Euros.ZERO);
        Verdict verdict = admissibility.judge(
                unknown, dwelling(Financing.PLUS, "93070", "93"), new OfferTerms(true, Reservation.OPEN, 30), DAY);
        assertThat(verdict.checks())
                .anyMatch(check -> check.rule().equals("LANDLORD_MAXIMUM")
                        && check.outcome() == Outcome.UNDECIDED
                        && "MONTHLY_RESOURCES".equals(check.missing()));
    }

    private Check rooms(HouseholdFacts household, int rooms) throws NoLegalAnswerException {
        DwellingFacts dwelling = new DwellingFacts(
                "93070", "93", Financing.PLUS, rooms, new BigDecimal("60"), Euros.of(new BigDecimal("500")));
        return judge(household, dwelling).checks().stream()
                .filter(check -> check.rule().equals("TYPOLOGY"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/eligibility.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "")
    void every_ground_speaks(
            String name,
            LocalDate date,
            String adults,
            String dependants,
            String couple,
            String commune,
            String departement,
            Financing financing,
            int rooms,
            BigDecimal surface,
            int income,
            String resources,
            String benefit,
            BigDecimal rent,
            String grounds,
            String warning)
            throws NoLegalAnswerException {
        HouseholdFacts household = Households.household(
                Households.ofAges(adults, date, false),
                Households.ofAges(dependants == null ? "" : dependants, date, false),
                couple.equals("yes"),
                income,
                resources,
                benefit);
        DwellingFacts dwelling = new DwellingFacts(commune, departement, financing, rooms, surface, Euros.of(rent));
        Verdict verdict = admissibility.judge(household, dwelling, OfferTerms.NONE, date);
        List<Ground> expected = grounds == null
                ? List.of()
                : Arrays.stream(grounds.split(",")).map(Ground::valueOf).toList();
        assertThat(verdict.grounds()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(verdict.effortHigh()).isEqualTo(warning.equals("yes"));
    }

    /** Ceiling − 1, =, + 1 for each year, financing, zone and category. */
    @Test
    void income_equal_to_the_ceiling_is_admissible_and_one_euro_more_is_not() throws NoLegalAnswerException {
        int cells = 0;
        for (int year = 2024; year <= 2026; year++) {
            LocalDate date = LocalDate.of(year, 7, 1);
            for (Financing financing : Financing.values()) {
                for (String[] place : places(financing)) {
                    for (int persons = 1; persons <= 8; persons++) {
                        cells += boundary(date, financing, place, persons);
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(3 * (3 * 3 + 2 * 4) * 8);
    }

    private int boundary(LocalDate date, Financing financing, String[] place, int persons)
            throws NoLegalAnswerException {
        List<Occupant> adults = Households.ofAges("60,".repeat(persons), date, false);
        DwellingFacts dwelling = dwelling(financing, place[0], place[1]);
        int ceiling = Objects.requireNonNull(admissibility
                .judge(Households.household(adults, List.of(), false, 0, "1000", "0"), dwelling, OfferTerms.NONE, date)
                .ceiling());
        for (int difference = -1; difference <= 1; difference++) {
            HouseholdFacts household =
                    Households.household(adults, List.of(), false, ceiling + difference, "1000", "0");
            assertThat(admissibility
                            .judge(household, dwelling, OfferTerms.NONE, date)
                            .grounds()
                            .contains(Ground.INCOME_ABOVE_CEILING))
                    .as("%s %s %s, %d persons, ceiling %+d", date, financing, place[0], persons, difference)
                    .isEqualTo(difference > 0);
        }
        return 1;
    }

    @Test
    void somebody_born_on_29_february_is_a_year_older_on_1_march() {
        Occupant leapling = new Occupant(LocalDate.of(2000, 2, 29), false, false);
        assertThat(leapling.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(25);
        assertThat(leapling.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(26);
    }

    @Test
    void unknown_income_is_undecided_never_guessed() throws NoLegalAnswerException {
        HouseholdFacts household =
                new HouseholdFacts(Households.ofAges("35", DAY, false), List.of(), 0, false, null, null, null);
        Verdict verdict = judge(household, dwelling(Financing.PLUS, "93070", "93"));
        assertThat(verdict.undecided()).isTrue();
        assertThat(verdict.nothingRefuses()).isTrue();
        assertThat(verdict.eligible()).isFalse();
        assertThat(verdict.effortRate()).isNull();
    }

    @Test
    void late_yearly_order_leaves_the_ceiling_undecided() throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 20_000, "2000", "0");
        Verdict verdict = admissibility.judge(
                household, dwelling(Financing.PLUS, "93070", "93"), OfferTerms.NONE, LocalDate.of(2027, 1, 2));
        assertThat(verdict.gap()).isEqualTo(LegalGap.NO_LAW_IN_FORCE);
        assertThat(verdict.ceiling()).isNull();
        assertThat(verdict.nothingRefuses()).isTrue();
    }

    @Test
    void days_before_our_tables_have_no_law() {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 20_000, "2000", "0");
        assertThatThrownBy(() -> admissibility.judge(
                        household,
                        dwelling(Financing.PLUS, "93070", "93"),
                        OfferTerms.NONE,
                        LocalDate.of(2023, 12, 31)))
                .isInstanceOf(NoLegalAnswerException.class);
    }

    @Test
    void landlords_published_maximum_is_a_ground() throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 20_000, "1000", "0");
        DwellingFacts dwelling =
                new DwellingFacts("93070", "93", Financing.PLUS, 2, BigDecimal.valueOf(40), Euros.of(301));
        assertThat(admissibility
                        .judge(household, dwelling, new OfferTerms(true, Reservation.OPEN, 30), DAY)
                        .grounds())
                .containsExactly(Ground.EFFORT_RATE_ABOVE_LANDLORD_MAXIMUM);
        assertThat(admissibility
                        .judge(household, dwelling, new OfferTerms(true, Reservation.OPEN, 31), DAY)
                        .grounds())
                .isEmpty();
    }

    @Test
    void unwished_commune_and_reservation_are_grounds_of_an_offer() throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 20_000, "2000", "0");
        assertThat(admissibility
                        .judge(
                                household,
                                dwelling(Financing.PLUS, "93070", "93"),
                                new OfferTerms(false, Reservation.FOR_OTHERS, null),
                                DAY)
                        .grounds())
                .containsExactlyInAnyOrder(Ground.COMMUNE_NOT_WISHED, Ground.RESERVED_FOR_ANOTHER_EMPLOYER);
    }

    @Test
    void outdated_zoning_is_said_in_the_sources() throws NoLegalAnswerException {
        HouseholdFacts household =
                Households.household(Households.ofAges("35", DAY, false), List.of(), false, 20_000, "2000", "0");
        DwellingFacts paris = dwelling(Financing.PLI, "75056", "75");
        Verdict verdict = admissibility.judge(household, paris, OfferTerms.NONE, LocalDate.of(2026, 6, 26));
        assertThat(verdict.sources())
                .anyMatch(source -> source.rule().equals("ZONE") && source.status() == SourceStatus.OUTDATED);
        assertThat(judge(household, paris).sources())
                .anyMatch(source -> source.rule().equals("ZONE") && source.status() == SourceStatus.SOURCED);
        assertThat(verdict.zone()).isEqualTo(CeilingZone.A_BIS);
    }

    private Verdict judge(HouseholdFacts household, DwellingFacts dwelling) throws NoLegalAnswerException {
        return admissibility.judge(household, dwelling, OfferTerms.NONE, DAY);
    }

    private static DwellingFacts dwelling(Financing financing, String commune, String departement) {
        return new DwellingFacts(commune, departement, financing, 1, BigDecimal.valueOf(90), Euros.of(500));
    }

    private static List<String[]> places(Financing financing) {
        return financing.intermediate()
                ? List.of(
                        new String[] {"75056", "75"},
                        new String[] {"93005", "93"},
                        new String[] {"44109", "44"},
                        new String[] {"01001", "01"})
                : List.of(new String[] {"75056", "75"}, new String[] {"93005", "93"}, new String[] {"69123", "69"});
    }
}
