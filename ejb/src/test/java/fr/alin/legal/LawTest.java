package fr.alin.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Set<String> NOT_COMPARED =
            Set.of("overseas-ceilings", "allocation-objectives", "first-quartile");

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
    void eight_communes_take_their_zone_from_the_list_that_has_them(String commune) throws NoLegalAnswerException {
        LocalDate before = LocalDate.of(2025, 9, 4);
        ZoneInForce derived = law.zone(before, Financing.PLI, commune, commune.substring(0, 2));
        ZoneInForce listed = law.zone(before.plusDays(1), Financing.PLI, commune, commune.substring(0, 2));
        assertThat(derived.source().status()).isEqualTo(SourceStatus.DERIVED);
        assertThat(listed.source().status()).isEqualTo(SourceStatus.SOURCED);
        assertThat(derived.zone()).isEqualTo(listed.zone());
        assertThat(derived.source().text()).isEqualTo(listed.source().text());
    }

    @Test
    void a_commune_in_no_list_has_no_abc_zone() {
        assertThatThrownBy(() -> law.zone(DAY, Financing.PLI, "01999", "01"))
                .isInstanceOfSatisfying(
                        NoLegalAnswerException.class, e -> assertThat(e.gap()).isEqualTo(LegalGap.ZONE_UNKNOWN));
    }

    /** Classed higher and lower by the arrêté of 5 September 2025. */
    @ParameterizedTest
    @CsvSource({
        "01054, B2_C, B1",
        "01071, A, A_BIS",
        "01135, B1, A",
        "01308, B1, A_BIS",
        "73015, B2_C, A",
        "33023, B1, B2_C",
        "33042, B1, B2_C"
    })
    void a_list_of_zones_begins_on_its_day(String commune, CeilingZone until, CeilingZone since)
            throws NoLegalAnswerException {
        String departement = commune.substring(0, 2);
        assertThat(law.zone(LocalDate.of(2025, 9, 4), Financing.LLI, commune, departement)
                        .zone())
                .isEqualTo(until);
        assertThat(law.zone(LocalDate.of(2025, 9, 5), Financing.LLI, commune, departement)
                        .zone())
                .isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, BACKDATED",
        "2024-07-04, BACKDATED",
        "2024-07-05, SOURCED",
        "2025-09-04, SOURCED",
        "2025-09-05, SOURCED",
        "2026-06-25, SOURCED",
        "2026-06-26, OUTDATED",
        "2030-01-01, OUTDATED"
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

    /** By hand, from the table of 2026: 23,403 × 0.90 = 21,062.7; × 0.675 = 15,797.025; 60,156 × 0.675 = 40,605.3 and twice 4,529. */
    @ParameterizedTest
    @CsvSource({
        "PLUS, 1, 0, 21063",
        "PLAI, 1, 0, 15797",
        "PLS, 1, 0, 30424",
        "PLUS, 2, 0, 28129",
        "PLAI, 2, 0, 21096",
        "PLAI, 4, 0, 30627",
        "PLAI, 6, 2, 49663"
    })
    void ceilings_overseas_are_those_of_the_other_regions_weighted_cell_by_cell(
            Financing financing, int category, int supplement, int euros) throws NoLegalAnswerException {
        ZoneInForce reunion = law.zone(DAY, financing, "97411", "974");
        Ceiling ceiling = law.ceiling(DAY, financing, reunion, category, supplement);
        assertThat(ceiling.euros()).isEqualTo(euros);
        assertThat(ceiling.source().status()).isEqualTo(SourceStatus.DERIVED);
        assertThat(ceiling.source().text()).contains("14 mars 2011", "29 juillet 1987");
    }

    @Test
    void saint_denis_is_derived_since_it_took_pierrefitte_in() throws NoLegalAnswerException {
        LocalDate merger = LocalDate.of(2025, 1, 1);
        assertThat(law.zone(merger.minusDays(1), Financing.PLUS, "93066", "93")
                        .source()
                        .status())
                .isEqualTo(SourceStatus.SOURCED);
        ZoneInForce now = law.zone(merger, Financing.PLUS, "93066", "93");
        assertThat(now.zone()).isEqualTo(CeilingZone.PARIS_LIMITROPHES);
        assertThat(now.source().status()).isEqualTo(SourceStatus.DERIVED);
        assertThat(law.ceiling(merger, Financing.PLUS, now, 1, 0).source().status())
                .isEqualTo(SourceStatus.DERIVED);
        assertThat(law.zone(merger, Financing.PLUS, "93070", "93").source().status())
                .isEqualTo(SourceStatus.SOURCED);
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
    void every_table_of_the_folder_is_told_with_its_texts_their_links_and_its_days() throws IOException {
        assertThat(law.texts()).hasSize((int) files().count());
        assertThat(law.texts()).allSatisfy(text -> {
            assertThat(text.references()).isNotEmpty().allSatisfy(reference -> assertThat(reference.published())
                    .as(reference.text())
                    .isNotEqualTo(reference
                            .text()
                            .matches("(Règle du service|Règle d'adéquation|Usage|Valeurs de démonstration).*")));
            assertThat(text.inForceOn(text.validFrom())).isTrue();
            assertThat(text.inForceOn(text.validFrom().minusDays(1))).isFalse();
            if (NOT_COMPARED.contains(text.table())) {
                assertThat(text.checkedOn()).as("nobody has compared it yet").isNull();
            } else {
                assertThat(text.checkedOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 22));
            }
        });
        assertThat(law.texts().stream().filter(text -> text.validTo() != null))
                .extracting(LegalText::table, LegalText::validTo)
                .contains(
                        tuple("abc-zoning", LocalDate.of(2025, 9, 4)),
                        tuple("ceiling-zones", LocalDate.of(2024, 12, 31)),
                        tuple("first-quartile", LocalDate.of(2026, 12, 31)))
                .hasSize(6);
        assertThat(law.texts().stream().filter(text -> text.validTo() != null)).allSatisfy(text -> {
            LocalDate last = Objects.requireNonNull(text.validTo());
            assertThat(text.inForceOn(last)).isTrue();
            assertThat(text.inForceOn(last.plusDays(1))).isFalse();
        });
        assertThat(law.texts().stream().filter(text -> text.table().equals("income-ceilings")))
                .extracting(LegalText::nextReview)
                .containsExactly(null, null, LocalDate.of(2026, 12, 15));
    }

    /** Whoever finds an address of these writes it in; a text that joins them is missed by somebody who wants to read it. */
    @Test
    void addresses_that_nobody_has_found_are_told() {
        assertThat(references().filter(LegalReference::addressUnknown).map(LegalReference::text))
                .allMatch(text -> text.matches("(Arrêté |Décret n° |Bulletin officiel des finances publiques, ).*"))
                .hasSize(10);
        assertThat(references().filter(reference -> !reference.published()).map(LegalReference::link))
                .containsOnlyNulls();
        assertThat(references().filter(LegalReference::published))
                .allMatch(reference -> reference.addressUnknown()
                        || String.valueOf(reference.link()).startsWith("https://www.legifrance.gouv.fr/")
                        || reference.text().startsWith("Ministère chargé du logement : page"));
    }

    @Test
    void each_zoning_names_the_text_of_its_own() {
        assertThat(law.texts().stream().filter(text -> text.table().equals("abc-zoning")))
                .extracting(text -> text.references().get(0).text())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Arrêté du 1er août 2014"),
                        second -> assertThat(second).startsWith("Arrêté du 5 septembre 2025"));
    }

    private Stream<LegalReference> references() {
        return law.texts().stream().flatMap(text -> text.references().stream());
    }

    /** What is applied for want of a later text, or is in no text, stands apart from what is in force. */
    @ParameterizedTest
    @CsvSource({
        "abc-zoning, 2025-09-05, 2025-09-04, OTHER_PERIOD",
        "abc-zoning, 2025-09-05, 2026-06-25, IN_FORCE",
        "abc-zoning, 2025-09-05, 2026-06-26, SUPERSEDED",
        "abc-zoning, 2024-01-01, 2026-06-26, OTHER_PERIOD",
        "first-quartile, 2026-01-01, 2026-06-26, TO_CONFIRM",
        "first-quartile, 2026-01-01, 2027-01-01, OTHER_PERIOD",
        "idle-account, 2024-01-01, 2026-06-26, TO_CONFIRM",
        "income-ceilings, 2026-01-01, 2026-06-26, IN_FORCE"
    })
    void a_table_is_worth_what_its_text_is_worth_that_day(
            String table, LocalDate from, LocalDate day, LegalStanding standing) {
        assertThat(law.texts().stream()
                        .filter(text ->
                                text.table().equals(table) && text.validFrom().equals(from)))
                .singleElement()
                .satisfies(text -> assertThat(text.standingOn(day)).isEqualTo(standing));
    }

    /** Its list is missing: whoever is judged by the one before is told by which text that was replaced. */
    @ParameterizedTest
    @CsvSource({"PLI, 2026-06-25, false", "PLI, 2026-06-26, true", "LLI, 2026-06-26, true", "PLUS, 2026-06-26, false"})
    void the_zoning_of_23_june_2026_is_named_from_its_day(Financing financing, LocalDate day, boolean named)
            throws NoLegalAnswerException {
        String text = law.zone(day, financing, "75056", "75").source().text();
        assertThat(text.contains("arrêté du 23 juin 2026")).isEqualTo(named);
    }

    @Test
    void a_missing_text_is_named_with_its_day() {
        assertThat(law.texts().stream().map(LegalText::later).filter(Objects::nonNull))
                .singleElement()
                .satisfies(later -> {
                    assertThat(later.since()).isEqualTo(LocalDate.of(2026, 6, 26));
                    assertThat(later.reference().text()).startsWith("Arrêté du 23 juin 2026");
                    assertThat(later.reference().addressUnknown()).isTrue();
                });
    }

    @Test
    void an_account_that_is_no_longer_used_has_a_proposed_end() throws NoLegalAnswerException {
        assertThat(law.idleAccount(DAY).months()).isEqualTo(12);
        assertThat(law.idleAccount(DAY).source().status()).isEqualTo(SourceStatus.PROPOSED);
    }

    /** What the build lists is what the folder holds. */
    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/resources/legal"))) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    @Test
    void single_figures_are_rows() throws NoLegalAnswerException {
        assertThat(law.categoryRule(DAY)).isEqualTo(new CategoryRule(55, 1, 6));
        assertThat(law.youth(DAY).underYears()).isEqualTo(30);
        assertThat(law.numberNotice(DAY).days()).isEqualTo(45);
        assertThat(law.answerTime(DAY).leastDays()).isEqualTo(10);
        assertThat(law.consumptionUnits(DAY).source().rule()).isEqualTo("REST_TO_LIVE");
        assertThat(law.effortThreshold(DAY).percent()).isEqualTo(33);
        assertThat(law.allocationObjectives(DAY)).isEqualTo(new AllocationObjectives(25, 25, 50));
    }

    /** Only until real ones are loaded: then the status of the rows is another. */
    @Test
    void thresholds_of_the_first_quartile_are_invented_and_say_so() throws NoLegalAnswerException {
        QuartileThreshold threshold = law.firstQuartile(DAY, "93");
        assertThat(threshold.euros()).isEqualTo(10_000);
        assertThat(threshold.invented()).isTrue();
        assertThat(threshold.source().text()).startsWith("Valeurs de démonstration inventées");
        assertThat(law.texts().stream().filter(text -> text.table().equals("first-quartile")))
                .allSatisfy(text -> assertThat(text.statuses()).containsOnlyKeys(SourceStatus.INVENTED));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 93", "2027-01-01, 93", "2026-06-01, 972", "2026-06-01, 2A"})
    void outside_its_year_and_its_departements_there_is_no_threshold(LocalDate date, String departement) {
        assertThatThrownBy(() -> law.firstQuartile(date, departement))
                .isInstanceOfSatisfying(
                        NoLegalAnswerException.class, e -> assertThat(e.gap()).isEqualTo(LegalGap.NO_LAW_IN_FORCE));
    }

    /** One way to count years everywhere: who is born on 29 February is thirty on 1 March of a common year. */
    @Test
    void youth_ends_when_the_age_is_reached() throws NoLegalAnswerException {
        LocalDate leapDay = LocalDate.of(1996, 2, 29);
        assertThat(law.youth(DAY).includes(leapDay, LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(law.youth(DAY).includes(leapDay, LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(law.youth(DAY).includes(LocalDate.of(1996, 3, 1), LocalDate.of(2026, 2, 28)))
                .isTrue();
        assertThat(law.youth(DAY).includes(LocalDate.of(1996, 3, 1), LocalDate.of(2026, 3, 1)))
                .isFalse();
    }

    @Test
    void tables_that_end_within_sixty_days_are_told() {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        assertThat(law.ending(lastDay.minusDays(61), 60)).isEmpty();
        assertThat(law.ending(lastDay.minusDays(60), 60))
                .extracting(LegalText::table)
                .containsExactlyInAnyOrder("income-ceilings", "first-quartile");
        assertThat(law.ending(lastDay, 60)).hasSize(2);
        assertThat(law.ending(lastDay.plusDays(1), 60)).isEmpty();
        assertThat(law.ending(LocalDate.of(2025, 9, 4), 60))
                .as("a table that another replaces")
                .isEmpty();
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

    private int ceiling(LocalDate date, Financing financing, String[] place, int category)
            throws NoLegalAnswerException {
        return law.ceiling(date, financing, law.zone(date, financing, place[0], place[1]), category, 0)
                .euros();
    }
}
