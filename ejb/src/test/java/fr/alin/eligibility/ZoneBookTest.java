package fr.alin.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.legal.Financing;
import fr.alin.legal.Law;
import fr.alin.legal.LegalGap;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.legal.ZoneInForce;
import fr.alin.territory.Commune;
import fr.alin.territory.Territory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Communes in their zones, from the INSEE code as an offer carries it. */
class ZoneBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Map<String, LegalGap> GAPS =
            Map.of("none", LegalGap.NO_LAW_IN_FORCE, "unknown", LegalGap.ZONE_UNKNOWN);

    private static final Law LAW = Law.load();
    private static final Territory TERRITORY = Territory.load();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/cases/zones.csv", delimiter = ';', numLinesToSkip = 2)
    void commune_lies_in_its_zone(String name, String code, String social, String socialStatus, String intermediate)
            throws NoLegalAnswerException {
        check(code, Financing.PLUS, social);
        check(code, Financing.PLAI, social);
        check(code, Financing.PLS, social);
        check(code, Financing.PLI, intermediate);
        check(code, Financing.LLI, intermediate);
        if (!GAPS.containsKey(social)) {
            assertThat(zone(code, Financing.PLUS).source().status()).hasToString(socialStatus);
        }
    }

    private static void check(String code, Financing financing, String expected) throws NoLegalAnswerException {
        LegalGap gap = GAPS.get(expected);
        if (gap == null) {
            assertThat(zone(code, financing).zone()).hasToString(expected);
        } else {
            assertThatThrownBy(() -> zone(code, financing))
                    .isInstanceOfSatisfying(NoLegalAnswerException.class, e -> assertThat(e.gap())
                            .isEqualTo(gap));
        }
    }

    private static ZoneInForce zone(String code, Financing financing) throws NoLegalAnswerException {
        Commune commune = TERRITORY.commune(code).orElseThrow();
        return LAW.zone(DAY, financing, commune.parentCode(), commune.departement());
    }
}
