package fr.alin.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.offer.rules.DraftRules;
import fr.alin.offer.rules.Publication;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft needs to be published on 1 March 2026, field by field. */
class PublicationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        // rent, charges, deposit, available, deadline, commission, text, faults
        "498.00, 62.50, 498.00, 2026-05-01, 2026-03-20, 2026-04-02, Clair, ''",
        "498.00, 0, , 2026-05-01, 2026-03-20, , Clair, ''",
        ", 62.50, 498.00, 2026-05-01, 2026-03-20, , Clair, RENT_REQUIRED",
        "498.00, , , 2026-05-01, 2026-03-20, , Clair, CHARGES_REQUIRED",
        "498.00, 62.50, 498.01, 2026-05-01, 2026-03-20, , Clair, DEPOSIT_ABOVE_RENT",
        "498.00, 62.50, , , 2026-03-20, , Clair, AVAILABLE_REQUIRED",
        "498.00, 62.50, , 2024-03-01, 2026-03-20, , Clair, ''",
        "498.00, 62.50, , 2024-02-29, 2026-03-20, , Clair, AVAILABLE_LONG_AGO",
        "498.00, 62.50, , 2028-03-01, 2026-03-20, , Clair, ''",
        "498.00, 62.50, , 2028-03-02, 2026-03-20, , Clair, AVAILABLE_TOO_FAR",
        "498.00, 62.50, , 2026-05-01, , , Clair, DEADLINE_REQUIRED",
        "498.00, 62.50, , 2026-05-01, 2026-03-07, , Clair, DEADLINE_TOO_SOON",
        "498.00, 62.50, , 2026-05-01, 2026-03-08, , Clair, ''",
        "498.00, 62.50, , 2026-05-01, 2026-04-30, , Clair, ''",
        "498.00, 62.50, , 2026-05-01, 2026-05-01, , Clair, DEADLINE_TOO_LATE",
        "498.00, 62.50, , 2026-05-01, 2026-03-20, 2026-03-20, Clair, COMMISSION_TOO_SOON",
        "498.00, 62.50, , 2026-05-01, 2026-03-20, 2026-03-21, Clair, ''",
        "498.00, 62.50, , 2026-05-01, 2026-03-20, 2026-09-21, Clair, COMMISSION_TOO_LATE",
        "498.00, 62.50, , 2026-05-01, 2026-03-20, , '', DESCRIPTION_REQUIRED",
        ", , , , , , '', RENT_REQUIRED CHARGES_REQUIRED AVAILABLE_REQUIRED DEADLINE_REQUIRED DESCRIPTION_REQUIRED",
    })
    void every_fault_is_told(
            BigDecimal rent,
            BigDecimal charges,
            BigDecimal deposit,
            LocalDate available,
            LocalDate deadline,
            LocalDate commission,
            String text,
            String faults) {
        OfferDraft draft = new OfferDraft(
                euros(rent), euros(charges), euros(deposit), available, deadline, commission, text, null, null);
        assertThat(Publication.faults(draft, TODAY))
                .extracting(PublicationFault::name)
                .containsExactlyElementsOf(faults.isEmpty() ? List.of() : Arrays.asList(faults.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 62.50, 498.00, 2026-05-01, 33, rent.range",
        "10000, 62.50, 498.00, 2026-05-01, 33, rent.range",
        "498.00, 10000, 498.00, 2026-05-01, 33, charges.range",
        "498.00, 62.50, 10000, 2026-05-01, 33, deposit.range",
        "498.00, 62.50, 498.00, 0026-05-01, 33, availableOn.range",
        "498.00, 62.50, 498.00, 2101-05-01, 33, availableOn.range",
        "498.00, 62.50, 498.00, 2026-05-01, 9, maximumEffort.range",
        "498.00, 62.50, 498.00, 2026-05-01, 61, maximumEffort.range",
    })
    void what_cannot_be_is_not_even_kept_in_a_draft(
            BigDecimal rent, BigDecimal charges, BigDecimal deposit, LocalDate available, int effort, String key) {
        OfferDraft draft =
                new OfferDraft(euros(rent), euros(charges), euros(deposit), available, null, null, "", effort, null);
        assertThatThrownBy(() -> DraftRules.checked(draft))
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    @Test
    void an_empty_draft_is_kept_and_blank_words_are_none() {
        OfferDraft draft = new OfferDraft(null, null, null, null, null, null, " \u200B\n ", null, null);
        assertThat(DraftRules.checked(draft).description()).isEmpty();
    }

    private static @Nullable Euros euros(@Nullable BigDecimal amount) {
        return amount == null ? null : Euros.of(amount);
    }
}
