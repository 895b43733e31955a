package fr.alin.candidature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.rules.Obstacles;
import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Households;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Verdict;
import fr.alin.eligibility.rules.Admissibility;
import fr.alin.housingrequest.Closure;
import fr.alin.housingrequest.ClosureReason;
import fr.alin.housingrequest.Employment;
import fr.alin.housingrequest.RequestView;
import fr.alin.housingrequest.SharingChoice;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.offer.OfferStatus;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What keeps somebody from applying, and what does not. */
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

    @Test
    void all_that_hinders_is_told_at_once_and_in_its_order() throws NoLegalAnswerException {
        RequestView request = request(DAY.minusDays(1), Employment.CDI, null, null, true, true);
        assertThat(applying(OfferStatus.PUBLISHED, DAY, request, judge(9_999_999, DAY), true)
                        .obstacles())
                .containsExactly(
                        Obstacle.ALREADY_ACTIVE,
                        Obstacle.NUMBER_EXPIRED,
                        Obstacle.REQUEST_TO_CONFIRM,
                        Obstacle.IDENTITY_MISMATCH,
                        Obstacle.EMPLOYER_MISSING,
                        Obstacle.SHARING_MISSING,
                        Obstacle.DOCUMENTS_MISSING,
                        Obstacle.UNFITTING)
                .isSorted();
    }

    @Test
    void nothing_hinders_a_complete_request_on_the_last_day_of_number_and_offer() throws NoLegalAnswerException {
        assertThat(applying(OfferStatus.PUBLISHED, DAY, complete(), judge(20_000, DAY), false)
                        .obstacles())
                .isEmpty();
    }

    @Test
    void of_an_offer_that_is_open_to_nobody_nothing_else_is_told() throws NoLegalAnswerException {
        Verdict unfitting = judge(9_999_999, DAY);
        assertThat(applying(OfferStatus.PUBLISHED, DAY.minusDays(1), null, unfitting, true)
                        .obstacles())
                .containsExactly(Obstacle.DEADLINE_PASSED);
        assertThat(Stream.of(OfferStatus.values()).filter(status -> status != OfferStatus.PUBLISHED))
                .isNotEmpty()
                .allSatisfy(status -> assertThat(applying(status, DAY.minusDays(1), null, unfitting, true)
                                .obstacles())
                        .containsExactly(Obstacle.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_request_that_has_ended_nothing_is_to_be_repaired(ClosureReason reason) throws NoLegalAnswerException {
        RequestView closed =
                Requests.request(DAY.minusDays(1), Employment.CDI, null, null, true, true, new Closure(DAY, reason));
        assertThat(Applying.obstaclesOfRequest(closed, DAY)).containsExactly(Obstacle.REQUEST_CLOSED);
        assertThat(applying(OfferStatus.PUBLISHED, DAY, closed, judge(9_999_999, DAY), true)
                        .obstacles())
                .containsExactly(Obstacle.ALREADY_ACTIVE, Obstacle.REQUEST_CLOSED)
                .isSorted();
        assertThat(applying(OfferStatus.PUBLISHED, DAY, closed, judge(null, DAY), false)
                        .obstacles())
                .containsExactly(Obstacle.REQUEST_CLOSED);
    }

    @Test
    void an_ended_request_is_no_step_that_its_owner_could_still_take() {
        assertThat(Obstacle.REQUEST_CLOSED.stepToTake()).isFalse();
    }

    @Test
    void without_a_request_there_is_nothing_else_to_ask_of_it() {
        assertThat(applying(OfferStatus.PUBLISHED, DAY, null, null, false).obstacles())
                .containsExactly(Obstacle.NO_REQUEST);
    }

    private static Applying applying(
            OfferStatus offer,
            LocalDate deadline,
            @Nullable RequestView request,
            @Nullable Verdict verdict,
            boolean active) {
        return new Applying(offer, deadline, request, verdict, active, DAY);
    }

    private static RequestView complete() {
        return request(
                DAY,
                Employment.CDI,
                "73282932000074",
                new SharingChoice(SharingChoice.CURRENT_SCHEME, 1, false),
                false,
                false);
    }

    /** What says nothing about applying is of no importance. */
    private static RequestView request(
            LocalDate expiresOn,
            Employment employment,
            @Nullable String siret,
            @Nullable SharingChoice sharing,
            boolean identityMismatch,
            boolean awaitsFirstCode) {
        return Requests.request(expiresOn, employment, siret, sharing, identityMismatch, awaitsFirstCode);
    }

    private static Verdict judge(@Nullable Integer income, LocalDate day) throws NoLegalAnswerException {
        HouseholdFacts household = new HouseholdFacts(
                Households.ofAges("35", day, false), List.of(), 0, false, income, Euros.of(2000), Euros.ZERO);
        return new Admissibility(LAW).judge(household, DWELLING, OfferTerms.NONE, day);
    }
}
