package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.eligibility.DwellingFacts;
import fr.alin.eligibility.HouseholdFacts;
import fr.alin.eligibility.Occupant;
import fr.alin.eligibility.OfferTerms;
import fr.alin.eligibility.Reservation;
import fr.alin.eligibility.rules.Admissibility;
import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.shared.Euros;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of the verdict have no blank where a figure is not known. */
class VerdictLineTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 1500, Revenus : 20 000 € pour un plafond de 26 920 €, Loyer : 33 % de vos ressources",
        "2026-03-01, 0, Revenus : 20 000 € pour un plafond de 26 920 €, Loyer : aucune ressource déclarée",
        "2027-01-01, 1500, Revenus et plafond, Loyer : 33 % de vos ressources"
    })
    void lines_name_what_is_known(LocalDate date, long resources, String income, String effort)
            throws NoLegalAnswerException {
        HouseholdFacts household = new HouseholdFacts(
                List.of(new Occupant(LocalDate.of(1990, 5, 2), false, false)),
                List.of(),
                0,
                false,
                20_000,
                Euros.of(resources),
                Euros.ZERO);
        DwellingFacts dwelling =
                new DwellingFacts("93070", "93", Financing.PLUS, 1, new BigDecimal("30"), Euros.of(495));
        List<VerdictLine> lines = VerdictLine.of(new Admissibility(Law.load())
                .judge(household, dwelling, new OfferTerms(true, Reservation.OPEN, 30), date));
        assertThat(lines)
                .extracting(line -> line.getTitle().replace('\u00A0', ' '))
                .contains(income, effort);
        assertThat(lines).allSatisfy(line -> assertThat((line.getTitle() + line.getText()).replace('\u00A0', ' '))
                .doesNotContain("  ", "{"));
    }
}
