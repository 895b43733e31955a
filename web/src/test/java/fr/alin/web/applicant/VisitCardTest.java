package fr.alin.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.CandidatureId;
import fr.alin.visit.SlotView;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.VisitView;
import fr.alin.visit.VisitedHome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an applicant reads of a visit, and may do about it. */
class VisitCardTest {
    private static final Instant START = Instant.parse("2026-12-07T13:30:00Z");
    private static final Instant BEFORE = START.minus(Duration.ofDays(2));
    private static final UUID CHOSEN = new UUID(0, 1);

    /** @param places of another slot of the same day */
    static VisitCard card(VisitStatus status, int places) {
        return card(status, places, BEFORE);
    }

    /** Of somebody who cannot get the dwelling any more. */
    static VisitCard late(VisitStatus status) {
        return card(status, 1, BEFORE, false);
    }

    private static VisitCard card(VisitStatus status, int places, Instant now) {
        return card(status, places, now, true);
    }

    private static VisitCard card(VisitStatus status, int places, Instant now, boolean bookable) {
        boolean seated = status == VisitStatus.BOOKED || status == VisitStatus.DONE || status == VisitStatus.MISSED;
        return new VisitCard(
                new VisitView(
                        new CandidatureId(new UUID(0, 9)),
                        status,
                        seated ? CHOSEN : null,
                        3,
                        seated ? Instant.EPOCH : null,
                        new VisitedHome(
                                2, "12 rue de l'Église", "bât. B", "93400", "Saint-Ouen", "Habitat des Deux-Rives"),
                        bookable,
                        List.of(
                                new SlotView(CHOSEN, START, 30, 1, false, 1),
                                new SlotView(new UUID(0, 2), START.plusSeconds(3600), 45, places + 1, false, 1),
                                new SlotView(new UUID(0, 3), START.plusSeconds(7200), 30, 5, true, 0),
                                new SlotView(new UUID(0, 4), BEFORE.minusSeconds(60), 30, 5, false, 0))),
                now);
    }

    @Test
    void only_slots_with_a_place_that_are_to_come_are_offered() {
        assertThat(card(VisitStatus.INVITED, 2).getOpen())
                .extracting(SlotOption::label)
                .containsExactly("lundi 7 décembre 2026 à 15\u00a0h\u00a030, 45 minutes (2 places libres)");
        assertThat(card(VisitStatus.INVITED, 0).getOpen()).isEmpty();
        assertThat(card(VisitStatus.INVITED, 0).known()).hasSize(4);
    }

    @Test
    void whoever_finds_no_place_is_told_that_another_mail_will_come() {
        assertThat(card(VisitStatus.INVITED, 0).getText()).contains("sont pris", "Nous vous écrirons");
        assertThat(card(VisitStatus.INVITED, 0).isChoosable()).isFalse();
        assertThat(card(VisitStatus.BOOKED, 0).getText()).isEqualTo("Votre visite est notée.");
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void nothing_is_to_choose_for_whoever_gets_no_dwelling_any_more(VisitStatus status) {
        assertThat(late(status).isChoosable()).isFalse();
        assertThat(late(status).getOpen()).isEmpty();
        assertThat(late(status).getText()).doesNotContain("Nous vous écrirons", "choisissez", "choisir");
    }

    @Test
    void a_slot_is_changed_and_given_up_until_it_begins() {
        VisitCard before = card(VisitStatus.BOOKED, 1, START.minusSeconds(1));
        assertThat(before.isChoosable()).isTrue();
        assertThat(before.isCancellable()).isTrue();
        assertThat(before.isToCome()).isTrue();
        VisitCard begun = card(VisitStatus.BOOKED, 1, START);
        assertThat(begun.isChoosable()).isFalse();
        assertThat(begun.isCancellable()).isFalse();
        assertThat(begun.isToCome()).isFalse();
        assertThat(begun.isChosen()).isTrue();
    }

    @Test
    void the_address_is_that_of_the_door_in_typographic_writing() {
        assertThat(card(VisitStatus.BOOKED, 1).getAddress()).isEqualTo("12 rue de l’Église, bât. B, 93400 Saint-Ouen");
    }

    @ParameterizedTest
    @EnumSource(VisitStatus.class)
    void a_card_of_any_status_can_be_shown(VisitStatus status) {
        VisitCard card = card(status, 1);
        assertThat(card.getText()).isNotBlank().doesNotContain("{");
        assertThat(card.step()).isNotBlank().doesNotContain("{");
        assertThat(card.getWhen().isEmpty()).isEqualTo(!card.isChosen());
        assertThat(card.isCancellable()).isEqualTo(status == VisitStatus.BOOKED);
        assertThat(card.isChoosable()).isEqualTo(status != VisitStatus.DONE && status != VisitStatus.MISSED);
    }
}
