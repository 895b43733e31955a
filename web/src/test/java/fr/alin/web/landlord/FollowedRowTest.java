package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.allocation.AllocationView;
import fr.alin.allocation.ConditionDocument;
import fr.alin.allocation.FollowedFile;
import fr.alin.candidature.CandidatureStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FollowedRowTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource({
        "RANKED, Attend son tour",
        "CONDITIONAL, Jugement de divorce avant le 21 décembre 2026",
        "OFFERED, Réponse avant le 22 décembre 2026",
        "ACCEPTED, Bail à signer",
        "LEASED, Entrée dans les lieux à noter",
        "HOUSED, Dans les lieux depuis le 24 décembre 2026",
        "UNANSWERED, Aucune : la candidature est close"
    })
    void says_what_is_awaited_next(CandidatureStatus status, String next) {
        assertThat(row(status).getNext()).isEqualTo(next);
    }

    /** One act at a time, and none while the applicant or the registry has the next word. */
    @ParameterizedTest
    @CsvSource({
        "CONDITIONAL, true, false, false",
        "ACCEPTED, false, true, false",
        "LEASED, false, false, true",
        "RANKED, false, false, false",
        "OFFERED, false, false, false",
        "HOUSED, false, false, false",
        "LAPSED, false, false, false"
    })
    void offers_the_act_that_the_life_cycle_allows(
            CandidatureStatus status, boolean conditional, boolean leasable, boolean ready) {
        FollowedRow row = row(status);
        assertThat(row.isConditional()).isEqualTo(conditional);
        assertThat(row.isLeasable()).isEqualTo(leasable);
        assertThat(row.isReady()).isEqualTo(ready);
    }

    @ParameterizedTest
    @EnumSource(
            value = CandidatureStatus.class,
            names = {"DECLINED", "UNANSWERED", "LAPSED", "RELEASED", "CANCELLED"})
    void names_nobody_whose_candidature_is_over(CandidatureStatus status) {
        assertThat(row(status).getName()).isEqualTo("Candidature n° 48001");
        assertThat(row(status).getReceivedUrl()).isEmpty();
    }

    @Test
    void leads_to_the_file_until_the_keys_are_given() {
        assertThat(row(CandidatureStatus.LEASED).getReceivedUrl()).startsWith("/bailleur/dossier?ref=");
        assertThat(row(CandidatureStatus.HOUSED).getReceivedUrl()).isEmpty();
        assertThat(row(CandidatureStatus.HOUSED).getName()).isEqualTo("ROUSSEAU Éric");
    }

    private static FollowedRow row(CandidatureStatus status) {
        AllocationView given = new AllocationView(
                1,
                DAY,
                ConditionDocument.DIVORCE_DECISION,
                DAY.plusDays(11),
                null,
                DAY,
                DAY.plusDays(12),
                DAY.plusDays(13),
                DAY.plusDays(14));
        return new FollowedRow(
                new FollowedFile(UUID.randomUUID(), "48001", status, 20417, 2, "Saint-Ouen-sur-Seine", "ROUSSEAU Éric")
                        .with(given));
    }
}
