package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.legal.Financing;
import fr.alin.shared.BusinessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be true of a dwelling, and what was typed wrong. */
class HomeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        // kind, rooms, surface, floor, floors, lift, accessible, energy, climate, assessed, refused
        "APARTMENT, 3, 62.4, 3, 6, true, true, C, B, 2024-03-14,",
        "APARTMENT, 3, 62.4, 0, , false, true, C, C, ,",
        "APARTMENT, 0, 62.4, 3, 6, true, false, C, B, , rooms.range",
        "APARTMENT, 10, 62.4, 3, 6, true, false, C, B, , rooms.range",
        "APARTMENT, 1, 9, 3, 6, true, false, C, B, ,",
        "APARTMENT, 1, 8.99, 3, 6, true, false, C, B, , surface.range",
        "APARTMENT, 1, 500.01, 3, 6, true, false, C, B, , surface.range",
        "APARTMENT, 3, 62.4, 61, , true, false, C, B, , floor.range",
        "APARTMENT, 3, 62.4, 3, 61, true, false, C, B, , floors.range",
        "APARTMENT, 3, 62.4, 7, 6, true, false, C, B, , floors.below",
        "HOUSE, 3, 62.4, 1, , false, false, C, B, , floor.house",
        "APARTMENT, 3, 62.4, 1, 6, false, true, C, B, , equipment.stairs",
        "APARTMENT, 3, 62.4, 3, 6, true, false, B, C, , energyClass.better",
        "APARTMENT, 3, 62.4, 3, 6, true, false, C, B, 2026-03-01,",
        "APARTMENT, 3, 62.4, 3, 6, true, false, C, B, 2026-03-02, assessedOn.future",
        "APARTMENT, 3, 62.4, -1, 6, true, false, C, B, , floor.range",
        "APARTMENT, 3, 62.4, 3, 6, true, false, Z, B, , energyClass.required",
        "APARTMENT, 3, 62.4, 3, 6, true, false, C, b, , climateClass.required",
    })
    void a_home_is_possible_or_told_why_not(
            DwellingKind kind,
            int rooms,
            BigDecimal surface,
            int floor,
            Integer floors,
            boolean lift,
            boolean accessible,
            String energy,
            String climate,
            LocalDate assessed,
            String refused) {
        Home home = new Home(
                "12 rue de l’Église",
                "",
                " ",
                kind,
                rooms,
                surface,
                floor,
                floors,
                lift,
                accessible,
                false,
                false,
                false,
                false,
                energy,
                climate,
                assessed,
                null,
                Financing.PLUS);
        if (refused == null) {
            assertThat(HomeRules.checked(home, TODAY).externalRef())
                    .as("a blank reference is none")
                    .isNull();
        } else {
            assertThatThrownBy(() -> HomeRules.checked(home, TODAY))
                    .isInstanceOfSatisfying(
                            BusinessException.class, e -> assertThat(e.key()).isEqualTo(refused));
        }
    }

    @Test
    void only_what_candidates_read_makes_another_home() {
        Home home = home("12 rue de l’Église", "62.40", false);
        assertThat(home.readsAs(home("14 rue de l’Église", "62.4", false))).isTrue();
        assertThat(home.readsAs(home("12 rue de l’Église", "62.41", false))).isFalse();
        assertThat(home.readsAs(home("12 rue de l’Église", "62.40", true))).isFalse();
    }

    private static Home home(String address, String surface, boolean accessible) {
        return new Home(
                address,
                "",
                null,
                DwellingKind.APARTMENT,
                3,
                new BigDecimal(surface),
                0,
                null,
                false,
                accessible,
                false,
                false,
                false,
                false,
                "C",
                "B",
                null,
                null,
                Financing.PLUS);
    }
}
