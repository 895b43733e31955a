package fr.alin.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.allocation.AllocationView;
import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.Ground;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.CandidatureView;
import fr.alin.landlord.DwellingKind;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferId;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.offer.OpenOffer;
import fr.alin.shared.Euros;
import fr.alin.visit.VisitStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From the commission to the keys: what steps, days and buttons say at each status. */
class CandidatureStepsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 14);
    private static final AllocationView GIVEN = new AllocationView(
            2,
            LocalDate.of(2026, 12, 1),
            ConditionDocument.TAX_NOTICE,
            LocalDate.of(2026, 12, 11),
            LocalDate.of(2026, 12, 2),
            LocalDate.of(2026, 12, 3),
            LAST_DAY,
            LocalDate.of(2026, 12, 20),
            LocalDate.of(2027, 1, 4));

    private static final OfferView OFFER = new OfferView(
            new OpenOffer(
                    new OfferId(new UUID(0, 2)),
                    "93070",
                    "93070",
                    "93",
                    Financing.PLUS,
                    DwellingKind.APARTMENT,
                    2,
                    new BigDecimal("43"),
                    Euros.of(450),
                    false,
                    LAST_DAY,
                    LocalDate.of(2026, 11, 22),
                    Instant.EPOCH,
                    null,
                    null),
            1,
            OfferStatus.SENT,
            "Saint-Ouen-sur-Seine",
            "93400",
            "1 rue des Lilas",
            "Les Lilas",
            "Habitat des Deux-Rives",
            Euros.of(400),
            Euros.of(50),
            "",
            1,
            true,
            "C",
            "C",
            1,
            null,
            "");

    private static CandidatureView candidature(CandidatureStatus status) {
        return new CandidatureView(
                new CandidatureId(new UUID(0, 1)),
                "C-2026-00001",
                status,
                Instant.parse("2026-11-03T10:00:00Z"),
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-25T10:00:00Z"),
                null,
                null,
                OFFER);
    }

    private static List<CandidatureStep> steps(CandidatureStatus status) {
        boolean before = status == CandidatureStatus.SENT;
        return new CandidatureSteps(candidature(status), before ? null : GIVEN, null).all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RANKED | 5 | Décision du 1er décembre 2026\u00a0: rang 2 | À venir",
                "CONDITIONAL | 5 | Décision du 1er décembre 2026\u00a0: rang 2 | À venir",
                "OFFERED | 6 | Décision du 1er décembre 2026\u00a0: rang 2"
                        + " | En cours – votre réponse au plus tard le 14 décembre 2026",
                "ACCEPTED | 6 | Décision du 1er décembre 2026\u00a0: rang 2 | En cours – bail à signer",
                "LEASED | 6 | Décision du 1er décembre 2026\u00a0: rang 2 | En cours – bail signé le 20 décembre 2026",
                "HOUSED | 7 | Décision du 1er décembre 2026\u00a0: rang 2"
                        + " | Bail signé le 20 décembre 2026, entrée le 4 janvier 2027"
            })
    void after_the_commission_nothing_is_said_of_a_visit_to_come(
            CandidatureStatus status, int now, String commission, String home) {
        List<CandidatureStep> steps = steps(status);
        assertThat(steps).hasSize(6);
        assertThat(steps.stream().filter(CandidatureStep::isDone)).hasSize(now - 1);
        assertThat(steps.get(3).text()).isEqualTo("Étape passée");
        assertThat(steps.get(4).text()).isEqualTo(commission);
        assertThat(steps.get(5).text()).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INVITED | En cours – créneau à choisir | Visite encore possible\u00a0: créneau à choisir",
                "BOOKED | Visite le lundi 7 décembre 2026 à 14\u00a0h\u00a030"
                        + " | Visite le lundi 7 décembre 2026 à 14\u00a0h\u00a030",
                "DONE | Visite faite le lundi 7 décembre 2026 à 14\u00a0h\u00a030"
                        + " | Visite faite le lundi 7 décembre 2026 à 14\u00a0h\u00a030",
                "CANCELLED | En cours – visite annulée | Visite encore possible\u00a0: créneau à choisir"
            })
    void the_step_of_the_visit_says_when_before_the_commission_and_after(
            VisitStatus status, String before, String after) {
        VisitCard visit = VisitCardTest.card(status, 1);
        assertThat(new CandidatureSteps(candidature(CandidatureStatus.SENT), null, visit)
                        .all()
                        .get(3)
                        .text())
                .isEqualTo(before);
        assertThat(new CandidatureSteps(candidature(CandidatureStatus.RANKED), GIVEN, visit)
                        .all()
                        .get(3)
                        .text())
                .isEqualTo(after);
        assertThat(new CandidatureSteps(candidature(CandidatureStatus.LEASED), GIVEN, VisitCardTest.late(status))
                        .all()
                        .get(3)
                        .text())
                .as("after the lease there is nothing to choose")
                .isEqualTo(visit.isChosen() ? after : "Étape passée");
    }

    @Test
    void a_file_that_was_sent_says_when() {
        List<CandidatureStep> steps = steps(CandidatureStatus.SENT);
        assertThat(steps)
                .extracting(CandidatureStep::text)
                .containsExactly(
                        "Fait le 3 novembre 2026",
                        "Fait",
                        "Fait le 25 novembre 2026",
                        "En cours",
                        "À venir",
                        "À venir");
    }

    @Test
    void the_last_day_is_a_day_to_answer_and_the_next_is_not() {
        CandidatureView offered = candidature(CandidatureStatus.OFFERED);
        GivenCard onTheLastDay = new GivenCard(offered, GIVEN, LAST_DAY);
        assertThat(onTheLastDay.isAnswerable()).isTrue();
        assertThat(onTheLastDay.getLeft()).isEqualTo("Dernier jour\u00a0: répondez aujourd’hui.");
        assertThat(new GivenCard(offered, GIVEN, LAST_DAY.minusDays(3)).getLeft())
                .isEqualTo("Il vous reste 3 jours.");
        GivenCard later = new GivenCard(offered, GIVEN, LAST_DAY.plusDays(1));
        assertThat(later.isOffered()).isTrue();
        assertThat(later.isAnswerable()).isFalse();
        assertThat(later.getLeft()).isEqualTo("Le délai pour répondre est passé.");
    }

    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void only_what_is_offered_is_answered(CandidatureStatus status) {
        assertThat(new GivenCard(candidature(status), GIVEN, LAST_DAY).isAnswerable())
                .isEqualTo(status == CandidatureStatus.OFFERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RANKED | au rang 2.",
                "CONDITIONAL | Pièce attendue\u00a0: Avis d’imposition. Déposez-la sur le site de votre demande au plus tard le 11 décembre 2026",
                "OFFERED | Répondez au plus tard le 14 décembre 2026",
                "LEASED | signé depuis le 20 décembre 2026"
            })
    void what_happens_now_is_said_with_its_day(CandidatureStatus status, String words) {
        assertThat(new GivenCard(candidature(status), GIVEN, LAST_DAY).now()).contains(words);
    }

    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void a_card_of_any_status_can_be_shown(CandidatureStatus status) {
        CandidatureCard card = new CandidatureCard(candidature(status), null, LAST_DAY);
        if (status.awaitsTurn() || status.holdsHome()) {
            card.given(GIVEN);
        }
        assertThat(card.getStatusText()).isNotBlank();
        assertThat(card.getNow()).isNotBlank().doesNotContain("{");
        assertThat(card.getTone()).isNotBlank();
        assertThat(card.getEnd().isBlank()).isEqualTo(status.active());
        assertThat(card.isCancellable()).isEqualTo(status.active() && status != CandidatureStatus.LEASED);
        assertThat(card.getSteps()).hasSize(6);
    }

    @Test
    void a_ground_is_told_with_its_article() {
        CandidatureView refused = new CandidatureView(
                new CandidatureId(new UUID(0, 1)),
                "C-2026-00001",
                CandidatureStatus.NOT_ALLOCATED,
                Instant.EPOCH,
                LAST_DAY,
                Instant.parse("2026-12-01T10:00:00Z"),
                Ground.HOUSEHOLD_SIZE.code(),
                null,
                OFFER);
        assertThat(new CandidatureCard(refused, null, LAST_DAY).getEnd())
                .isEqualTo("Logement non attribué par la commission le 1er décembre 2026\u00a0:"
                        + " Taille du logement inadaptée au foyer (CCH L441-1, R822-25)");
    }

    @Test
    void how_it_ended_is_said_with_its_day() {
        assertThat(new GivenCard(candidature(CandidatureStatus.HOUSED), GIVEN, LAST_DAY).end())
                .isEqualTo("Bail signé le 20 décembre 2026, entrée dans les lieux le 4 janvier 2027.");
        assertThat(new GivenCard(candidature(CandidatureStatus.LAPSED), GIVEN, LAST_DAY).end())
                .contains("11 décembre 2026 (Avis d’imposition)");
    }
}
