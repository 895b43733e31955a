package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.rules.Obstacles;
import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Households;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.eligibility.rules.Admissibility;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a verdict keeps somebody from applying, and what does not. */
class ObstacleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final Law LAW = Law.load();
    private static final DwellingFacts DWELLING =
            new DwellingFacts("93070", "93", Financing.PLUS, 1, new BigDecimal("30"), Euros.of(400));

    @Test
    void a_late_yearly_table_hinders_nobody_whatever_the_income() throws NoLegalAnswerException {
        LocalDate nextDay = DAY.plusDays(1);
        assertThat(LAW.ceilingsInForce(DAY)).isTrue();
        assertThat(LAW.ceilingsInForce(nextDay)).isFalse();
        assertThat(Obstacles.ofVerdict(judge(9_999_999, DAY))).contains(Obstacle.UNFITTING);
        assertThat(Obstacles.ofVerdict(judge(9_999_999, nextDay))).isEmpty();
    }

    @Test
    void an_income_the_registry_does_not_give_does() throws NoLegalAnswerException {
        assertThat(Obstacles.ofVerdict(judge(null, DAY))).contains(Obstacle.FACT_MISSING);
        assertThat(Obstacles.ofVerdict(judge(20_000, DAY))).isEmpty();
    }

    private static Verdict judge(@Nullable Integer income, LocalDate day) throws NoLegalAnswerException {
        HouseholdFacts household = new HouseholdFacts(
                Households.ofAges("35", day, false), List.of(), false, income, Euros.of(2000), Euros.ZERO);
        return new Admissibility(LAW).judge(household, DWELLING, OfferTerms.NONE, day);
    }
}
