package fr.alin.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.alin.housingrequest.DeclaredMeans;
import fr.alin.housingrequest.FirstQuartile;
import fr.alin.housingrequest.PriorityGround;
import fr.alin.legal.Law;
import fr.alin.reporting.rules.LeaseRules;
import fr.alin.reporting.rules.Tally;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Quartiles and objectives, case by case. */
class ReportingBooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Law LAW = Law.load();
    private static final LeaseRules RULES = new LeaseRules(new FirstQuartile(LAW, "demo"));
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/lease-quartile.csv", delimiter = ';', numLinesToSkip = 2)
    void resources_by_consumption_unit_say_the_quartile(
            String name,
            String departement,
            @Nullable LocalDate day,
            @Nullable String adults,
            @Nullable String dependants,
            @Nullable BigDecimal resources,
            Answer answer) {
        LocalDate signedOn = Objects.requireNonNullElse(day, DAY);
        LeaseFacts outside = lease(departement, signedOn, false, null, resources, adults, dependants);
        LeaseFacts inside = lease(departement, signedOn, true, null, resources, adults, dependants);
        assertThat(RULES.answer(Figure.FIRST_QUARTILE, outside)).isEqualTo(answer);
        assertThat(RULES.answer(Figure.OTHER_QUARTILES, inside))
                .isEqualTo(answer == Answer.YES ? Answer.NO : answer == Answer.NO ? Answer.YES : answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/objective-share.csv", delimiter = ';', numLinesToSkip = 2)
    void a_share_stands_to_its_objective(
            String name,
            int yes,
            int no,
            int incomplete,
            int noThreshold,
            @Nullable Integer objective,
            @Nullable BigDecimal percent,
            Standing standing) {
        Share share = new Share(yes, no, incomplete, noThreshold);
        assertThat(share.percent().orElse(null)).isEqualTo(percent);
        assertThat(share.against(objective)).isEqualTo(standing);
    }

    @Test
    void an_invented_threshold_decides_in_demonstrations_only() {
        LeaseFacts lease = lease("93", DAY, false, null, BigDecimal.TEN, "35", null);
        assertThat(RULES.answer(Figure.FIRST_QUARTILE, lease)).isEqualTo(Answer.YES);
        assertThat(new LeaseRules(new FirstQuartile(LAW, "production")).answer(Figure.FIRST_QUARTILE, lease))
                .isEqualTo(Answer.NO_THRESHOLD);
    }

    @Test
    void every_confirmed_ground_is_a_priority_wherever_the_dwelling_lies() {
        for (PriorityGround ground : PriorityGround.values()) {
            assertThat(RULES.answer(Figure.PRIORITY, lease("972", DAY, true, ground, null, null, null)))
                    .isEqualTo(Answer.YES);
        }
        assertThat(RULES.answer(Figure.PRIORITY, lease("93", DAY, false, null, null, null, null)))
                .isEqualTo(Answer.NO);
    }

    @Test
    void leases_are_counted_by_landlord_and_departement_each_where_it_belongs() {
        List<FigureRow> rows = Tally.of(
                List.of(
                        lease("93", DAY, false, PriorityGround.DALO, BigDecimal.TEN, "35", null),
                        lease("93", DAY, true, null, BigDecimal.TEN, "35", null),
                        lease("93", DAY, true, null, new BigDecimal("5000"), "35", null),
                        lease("69", DAY, false, null, null, "35", null),
                        of(OTHER, "Autre", lease("93", DAY, false, null, new BigDecimal("5000"), "35", null))),
                RULES);
        assertThat(rows)
                .extracting(FigureRow::landlord, FigureRow::departement)
                .containsExactly(tuple("Autre", "93"), tuple("Bailleur", "69"), tuple("Bailleur", "93"));
        YearFigures figures = new YearFigures(2026, null, rows, true);
        assertThat(figures.total(Figure.PRIORITY)).isEqualTo(new Share(1, 4, 0, 0));
        assertThat(figures.total(Figure.FIRST_QUARTILE)).isEqualTo(new Share(1, 1, 1, 0));
        assertThat(figures.total(Figure.OTHER_QUARTILES)).isEqualTo(new Share(1, 1, 0, 0));
        assertThat(figures.of(ONE, "93").total(Figure.PRIORITY)).isEqualTo(new Share(1, 2, 0, 0));
        assertThat(figures.of(OTHER, null).total(Figure.PRIORITY)).isEqualTo(new Share(0, 1, 0, 0));
        assertThat(figures.of(OTHER, "69").rows()).isEmpty();
        assertThat(figures.objective(Figure.PRIORITY)).isNull();
    }

    private static LeaseFacts of(UUID landlord, String name, LeaseFacts lease) {
        return new LeaseFacts(
                landlord,
                name,
                lease.departement(),
                lease.signedOn(),
                lease.priorityQuarter(),
                lease.ground(),
                lease.means());
    }

    private static LeaseFacts lease(
            String departement,
            LocalDate signedOn,
            boolean quarter,
            @Nullable PriorityGround ground,
            @Nullable BigDecimal resources,
            @Nullable String adults,
            @Nullable String dependants) {
        return new LeaseFacts(
                ONE,
                "Bailleur",
                departement,
                signedOn,
                quarter,
                ground,
                new DeclaredMeans(
                        resources == null ? null : Euros.of(resources),
                        births(adults, signedOn),
                        births(dependants, signedOn)));
    }

    private static List<LocalDate> births(@Nullable String ages, LocalDate day) {
        return ages == null
                ? List.of()
                : Arrays.stream(ages.split(","))
                        .map(age -> day.minusYears(Integer.parseInt(age)))
                        .toList();
    }
}
