package fr.alin.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Law law = Law.load();

    @Test
    void plai_never_exceeds_plus_nor_plus_pls() throws NoLegalAnswerException {
        for (int year = 2024; year <= 2026; year++) {
            for (String[] place :
                    List.of(new String[] {"75056", "75"}, new String[] {"93005", "93"}, new String[] {"69123", "69"})) {
                for (int category = 1; category <= 6; category++) {
                    LocalDate date = LocalDate.of(year, 1, 1);
                    assertThat(ceiling(date, Financing.PLAI, place, category))
                            .isLessThan(ceiling(date, Financing.PLUS, place, category));
                    assertThat(ceiling(date, Financing.PLUS, place, category))
                            .isLessThan(ceiling(date, Financing.PLS, place, category));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, PLS, 75056, 75, 1, 34693",
        "2026-01-01, PLUS, 93070, 93, 3, 52740",
        "2026-12-31, PLUS, 93005, 93, 3, 48362",
        "2024-06-01, PLAI, 69123, 69, 2, 18143",
        "2026-06-01, PLI, 44109, 44, 1, 44344"
    })
    void published_figures_are_found(
            LocalDate date, Financing financing, String commune, String departement, int category, int euros)
            throws NoLegalAnswerException {
        // Nantes is zone A in the list of July 2024.
        assertThat(ceiling(date, financing, new String[] {commune, departement}, category))
                .isEqualTo(euros);
    }

    @ParameterizedTest
    @CsvSource({
        "75056, 75, PARIS_LIMITROPHES",
        "92012, 92, PARIS_LIMITROPHES",
        "93001, 93, PARIS_LIMITROPHES",
        "93006, 93, PARIS_LIMITROPHES",
        "93005, 93, IDF_HORS_PARIS",
        "77288, 77, IDF_HORS_PARIS",
        "69123, 69, AUTRES_REGIONS",
        "2A004, 2A, AUTRES_REGIONS",
        "97411, 974, AUTRES_REGIONS"
    })
    void communes_lie_in_their_zone(String commune, String departement, CeilingZone zone)
            throws NoLegalAnswerException {
        assertThat(law.zone(DAY, Financing.PLUS, commune, departement).zone()).isEqualTo(zone);
    }

    @Test
    void overseas_departements_are_derived_and_collectivities_have_no_law() throws NoLegalAnswerException {
        assertThat(law.zone(DAY, Financing.PLUS, "97411", "974").source().status())
                .isEqualTo(SourceStatus.DERIVED);
        for (String collectivity : List.of("975", "977", "978", "986", "987", "988", "989")) {
            assertThatThrownBy(() -> law.zone(DAY, Financing.PLUS, collectivity + "01", collectivity))
                    .isInstanceOfSatisfying(NoLegalAnswerException.class, e -> assertThat(e.gap())
                            .isEqualTo(LegalGap.NO_LAW_IN_FORCE));
        }
    }

    @ParameterizedTest
    @CsvSource({"12218", "14581", "15031", "15035", "15047", "15171", "49126", "69114"})
    void eight_communes_have_no_abc_zone(String commune) {
        assertThatThrownBy(() -> law.zone(DAY, Financing.PLI, commune, commune.substring(0, 2)))
                .isInstanceOfSatisfying(
                        NoLegalAnswerException.class, e -> assertThat(e.gap()).isEqualTo(LegalGap.ZONE_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, BACKDATED",
        "2024-07-04, BACKDATED",
        "2024-07-05, SOURCED",
        "2025-09-04, SOURCED",
        "2025-09-05, OUTDATED",
        "2026-12-31, OUTDATED"
    })
    void zoning_says_when_it_is_backdated_or_outdated(LocalDate date, SourceStatus status)
            throws NoLegalAnswerException {
        assertThat(law.zone(date, Financing.LLI, "75056", "75").source().status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"1,9", "2,16", "3,25", "4,34", "5,43", "6,52", "7,61", "8,70", "9,70", "25,70"})
    void floors_of_surface_grow_up_to_eight_persons(int persons, int squareMetres) throws NoLegalAnswerException {
        assertThat(law.surfaceFloor(DAY, persons).squareMetres()).isEqualTo(squareMetres);
    }

    @Test
    void broken_tables_name_file_line_and_reason() {
        assertThatThrownBy(() -> new LegalTable(
                        "t.csv", List.of("# valid-from: 2026-01-01", "# valid-to: 2026-12-31", "a;b", "1")))
                .isInstanceOf(BrokenTableException.class)
                .hasMessage("t.csv, line 4: 1 cells for 2 columns");
        assertThatThrownBy(() ->
                        new LegalTable("t.csv", List.of("# valid-from: soon", "# valid-to: 2026-12-31", "a", "1")))
                .hasMessageContaining("valid-from is not a date");
    }

    @Test
    void a_table_with_a_hole_is_refused() {
        List<String> lines = List.of(
                "# text.PLUS: t",
                "# valid-from: 2026-01-01",
                "# valid-to: 2026-12-31",
                "scheme;zone;category;ceiling;status;source",
                "PLUS;A;1;100;SOURCED;s",
                "PLUS;A;2;90;SOURCED;s");
        assertThatThrownBy(() -> new IncomeCeilings(List.of(new LegalTable("2026-01-01.csv", lines))))
                .isInstanceOf(BrokenTableException.class)
                .hasMessageContaining("category 2 missing or not rising");
    }

    @Test
    void persons_beyond_the_sixth_category_add_the_supplement() throws NoLegalAnswerException {
        ZoneInForce paris = law.zone(DAY, Financing.PLUS, "75056", "75");
        assertThat(law.ceiling(DAY, Financing.PLUS, paris, 6, 0).euros()).isEqualTo(84_304);
        assertThat(law.ceiling(DAY, Financing.PLUS, paris, 6, 1).euros()).isEqualTo(84_304 + 9_394);
        assertThat(law.ceiling(DAY, Financing.PLUS, paris, 6, 3).euros()).isEqualTo(84_304 + 3 * 9_394);
    }

    @Test
    void status_of_a_ceiling_is_that_of_its_row_and_derived_overseas() throws NoLegalAnswerException {
        ZoneInForce paris = law.zone(DAY, Financing.PLUS, "75056", "75");
        ZoneInForce reunion = law.zone(DAY, Financing.PLUS, "97411", "974");
        assertThat(law.ceiling(DAY, Financing.PLUS, paris, 1, 0).source().status())
                .isEqualTo(SourceStatus.SOURCED);
        assertThat(law.ceiling(DAY, Financing.PLS, paris, 1, 0).source().status())
                .isEqualTo(SourceStatus.COMPUTED);
        assertThat(law.ceiling(DAY, Financing.PLAI, paris, 1, 0).source().status())
                .isEqualTo(SourceStatus.DERIVED);
        assertThat(law.ceiling(DAY, Financing.PLUS, reunion, 1, 0).source().status())
                .isEqualTo(SourceStatus.DERIVED);
    }

    @ParameterizedTest
    @CsvSource({"9,false,false", "10,false,true", "11,false,true", "49,true,false", "50,true,true", "51,true,true"})
    void employers_count_from_ten_staff_and_fifty_in_agriculture(int headcount, boolean agricultural, boolean counts)
            throws NoLegalAnswerException {
        EmployerSize size = law.employerSize(DAY);
        assertThat(size.reachedBy(headcount, agricultural)).isEqualTo(counts);
        assertThat(size.source().rule()).isEqualTo("EMPLOYER_SIZE");
    }

    @Test
    void every_table_is_listed_with_its_texts_and_in_force_from_its_first_to_its_last_day() {
        assertThat(law.texts()).hasSize(10);
        assertThat(law.texts()).allSatisfy(text -> {
            assertThat(text.texts()).isNotEmpty().noneMatch(source -> source.startsWith("20"));
            assertThat(text.inForceOn(text.validFrom())).isTrue();
            assertThat(text.inForceOn(text.validTo())).isTrue();
            assertThat(text.inForceOn(text.validFrom().minusDays(1))).isFalse();
            assertThat(text.inForceOn(text.validTo().plusDays(1))).isFalse();
            assertThat(text.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
        });
        assertThat(law.texts().stream().filter(text -> text.table().equals("income-ceilings")))
                .extracting(LegalText::nextReview)
                .containsExactly(null, null, LocalDate.of(2026, 12, 15));
    }

    @Test
    void tables_that_end_within_sixty_days_are_told() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        assertThat(law.ending(lastDay.minusDays(61), 60)).isEmpty();
        assertThat(law.ending(lastDay.minusDays(60), 60))
                .extracting(LegalText::table)
                .containsExactlyInAnyOrder("income-ceilings", "abc-zoning");
        assertThat(law.ending(lastDay, 60)).hasSize(2);
        assertThat(law.ending(lastDay.plusDays(1), 60)).isEmpty();
    }

    @Test
    void sources_of_sizes_name_rule_and_text() throws NoLegalAnswerException {
        assertThat(law.surfaceFloor(DAY, 1).source())
                .isEqualTo(new LegalSource(
                        "SURFACE_FLOOR",
                        "Article R822-25 du Code de la construction et de l'habitation",
                        LocalDate.of(2024, 1, 1),
                        SourceStatus.SOURCED));
    }

    @Test
    void sizes_that_are_no_numbers_are_refused_at_once() {
        LegalTable floors = table("surface", "neuf");
        LegalTable rooms = table("highest", "deux");
        assertThatThrownBy(() -> new Occupancy(List.of(floors), List.of(), List.of(), List.of()))
                .hasMessage("t/2026.csv, line 6: not a whole number: neuf");
        assertThatThrownBy(() -> new Occupancy(List.of(), List.of(rooms), List.of(), List.of()))
                .hasMessage("t/2026.csv, line 6: not a whole number: deux");
    }

    @Test
    void header_without_a_colon_and_text_without_a_name_are_refused() {
        assertThatThrownBy(() -> new LegalTable("t/2026.csv", List.of("# valid-from: 2026-01-01", "# vide")))
                .hasMessage("t/2026.csv, line 2: a header line needs a colon");
        assertThatThrownBy(() -> new LegalTable(
                                "t/2026.csv",
                                List.of(
                                        "# valid-from: 2026-01-01",
                                        "# valid-to: 2026-12-31",
                                        "# checked-on: 2026-11-22",
                                        "# next-review: none",
                                        "a",
                                        "1"))
                        .description())
                .hasMessageContaining("no line \"# text: …\"");
    }

    @Test
    void equal_ceilings_of_two_categories_do_not_rise() {
        List<String> lines = List.of(
                "# text.PLUS: t",
                "# valid-from: 2026-01-01",
                "# valid-to: 2026-12-31",
                "scheme;zone;category;ceiling;status;source",
                "PLUS;A;1;100;SOURCED;s",
                "PLUS;A;2;100;SOURCED;s");
        assertThatThrownBy(() -> new IncomeCeilings(List.of(new LegalTable("2026-01-01.csv", lines))))
                .hasMessageContaining("category 2 missing or not rising");
    }

    private static LegalTable table(String column, String cell) {
        return new LegalTable(
                "t/2026.csv",
                List.of(
                        "# text: t",
                        "# valid-from: 2026-01-01",
                        "# valid-to: 2026-12-31",
                        "# checked-on: 2026-11-22",
                        column,
                        cell));
    }

    private int ceiling(LocalDate date, Financing financing, String[] place, int category)
            throws NoLegalAnswerException {
        return law.ceiling(date, financing, law.zone(date, financing, place[0], place[1]), category, 0)
                .euros();
    }
}
