package fr.alin.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks the product's own tables one figure at a time: each break is found when the law is read. */
class BrokenTableTest {
    private static final Path FOLDER = Path.of("src/main/resources/legal");
    private static final String YEAR = "income-ceilings/2026-01-01.csv";

    private final Map<String, List<String>> files = read();

    @Test
    void tables_as_they_are_load() {
        assertThatCode(this::load).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            income-ceilings/2026-01-01.csv | PLUS;PARIS_LIMITROPHES;2;40233 | PLUS;PARIS_LIMITROPHES;2;26920 | category 2 missing or not rising
            income-ceilings/2026-01-01.csv | PLUS;PARIS_LIMITROPHES;2;      | PLUS;PARIS_LIMITROPHES;1;      | second value for
            income-ceilings/2026-01-01.csv | PLUS;PARIS_LIMITROPHES;SUPP;   | PLUS;PARIS_LIMITROPHES;8;      | no SUPP
            income-ceilings/2026-01-01.csv | PLUS;PARIS_LIMITROPHES;1;26920 | PLUS;PARIS_LIMITROPHES;1;26921 | not 1.30 times the ceiling of PLUS
            income-ceilings/2026-01-01.csv | PLAI;PARIS_LIMITROPHES;6;46369 | PLAI;PARIS_LIMITROPHES;6;99999 | below the ceiling of PLAI
            income-ceilings/2026-01-01.csv | # text.PLI                     | # txt.PLI                      | no line "# text.PLI: …"
            income-ceilings/2026-01-01.csv | # link.PLI                     | # link.PLX                     | no line "# link.PLI: …"
            income-ceilings/2025-01-01.csv | # valid-to: 2025-12-31         | # valid-to: 2026-01-01         | overlaps the table from
            income-ceilings/2026-01-01.csv | # valid-to: 2026-12-31         | # valid-to: 2025-12-31         | valid-to before valid-from
            income-ceilings/2026-01-01.csv | # valid-from: 2026-01-01       | # valid-from: soon             | valid-from is not a date
            income-ceilings/2026-01-01.csv | # ratio.PLS: PLUS 1.30         | # ratio vide                   | a header line needs a colon
            occupancy-floor/2024-01-01.csv | 1;9                            | 1;neuf                         | not a whole number: neuf
            occupancy-floor/2024-01-01.csv | 3;25                           | 3;16                           | does not rise
            occupancy-floor/2024-01-01.csv | 3;25                           | 4;25                           | 0 rows with persons 3
            occupancy-floor/2024-01-01.csv | 3;25                           | 3                              | 1 cells for 2 columns
            typology/2024-01-01.csv        | 3;2;3;4                        | 3;2;5;4                        | do not follow each other
            typology/2024-01-01.csv        | persons;admitted               | persons;allowed                | no value in column admitted
            employer-size/2024-01-01.csv   | AGRICULTURE;50                 | FARMING;50                     | 0 rows with sector AGRICULTURE
            effort-rate/2024-01-01.csv     | 33                             | trente-trois                   | not a whole number: trente-trois
            household-category/2024-01-01.csv | 55;1;6                      | 55;;6                          | no value in column persons_added
            consumption-units/2024-01-01.csv  | 1;0.5                       | 1;0,5                          | not a number: 0,5
            number-notice/2024-01-01.csv   | 45                             | 30                             | less than a month
            answer-time/2024-01-01.csv     | https://                       | http://                        | a link is an address or none
            youth/2024-01-01.csv           | under_years                    | age                            | no value in column under_years
            answer-time/2024-01-01.csv     | least_days                     | days                           | no value in column least_days
            abc-zoning/2024-01-01.csv      | 01002;C                        | 01001;C                        | second zone of 01001
            abc-zoning/2024-01-01.csv      | 01002;C                        | 01002;D                        | unknown zone: D
            abc-zoning/2025-09-05.csv      | # outdated-by:                 | # later-by:                    | no line "# outdated-by: …"
            abc-zoning/2025-09-05.csv      | # outdated-by-link: unknown    | # outdated-by-link: lost       | a link is an address or none or unknown: lost
            abc-zoning/2025-09-05.csv      | # outdated-text:               | # later-text:                  | no line "# outdated-text: …"
            idle-account/2024-01-01.csv    | 12;PROPOSED                    | 0;PROPOSED                     | less than a month
            first-quartile/2026-01-01.csv  | 77;10000                       | 75;10000                       | second threshold of 75
            first-quartile/2026-01-01.csv  | 77;10000                       | 77;0                           | a threshold is above 0
            first-quartile/2026-01-01.csv  | 77;10000;INVENTED              | 77;10000;REAL                  | unknown status: REAL
            allocation-objectives/2024-01-01.csv | 25;25;50                 | 25;25;150                      | a share is 1 to 100 percent: 150
            allocation-objectives/2024-01-01.csv | 25;25;50                 | 0;25;50                        | a share is 1 to 100 percent: 0
            ceiling-zones/2024-01-01.csv   | # text:                        | # source:                      | no line "# text: …"
            """)
    void one_broken_line_stops_the_law_from_loading(String file, String old, String broken, String reason) {
        replace(file, old, broken);
        assertThatThrownBy(this::load)
                .isInstanceOf(BrokenTableException.class)
                .hasMessageStartingWith(file + ", line ")
                .hasMessageContaining(reason);
    }

    @Test
    void two_rows_where_one_figure_is_expected_are_refused() {
        files.put("effort-rate/2024-01-01.csv", added("effort-rate/2024-01-01.csv", "34"));
        assertThatThrownBy(this::load).hasMessageContaining("2 rows where one is expected");
    }

    @Test
    void a_table_without_a_row_is_refused() {
        replace("effort-rate/2024-01-01.csv", "33", "");
        assertThatThrownBy(this::load).hasMessageContaining("no row");
    }

    @Test
    void a_folder_nobody_reads_and_a_kind_without_a_table_are_refused() {
        List<String> floors = lines("occupancy-floor/2024-01-01.csv");
        files.remove("occupancy-floor/2024-01-01.csv");
        files.put("ocupancy-floor/2024-01-01.csv", floors);
        assertThatThrownBy(this::load).hasMessage("occupancy-floor, line 0: no table");
        files.put("occupancy-floor/2024-01-01.csv", floors);
        assertThatThrownBy(this::load).hasMessage("[ocupancy-floor], line 0: nothing reads these tables");
    }

    @Test
    void a_table_without_a_last_day_ends_where_the_next_begins() throws NoLegalAnswerException {
        List<String> later = lines("effort-rate/2024-01-01.csv").stream()
                .map(line ->
                        line.replace("valid-from: 2024", "valid-from: 2027").replace("33", "35"))
                .toList();
        files.put("effort-rate/2027-01-01.csv", later);
        Law law = load();
        assertThat(law.effortThreshold(LocalDate.of(2026, 12, 31)).percent()).isEqualTo(33);
        assertThat(law.effortThreshold(LocalDate.of(2027, 1, 1)).percent()).isEqualTo(35);
        assertThatThrownBy(() -> law.effortThreshold(LocalDate.of(2023, 12, 31)))
                .isInstanceOf(NoLegalAnswerException.class);
    }

    @Test
    void a_new_year_is_one_new_file() throws NoLegalAnswerException {
        files.put(
                "income-ceilings/2027-01-01.csv",
                lines(YEAR).stream()
                        .map(line -> line.replace("valid-from: 2026", "valid-from: 2027")
                                .replace("valid-to: 2026", "valid-to: 2027"))
                        .toList());
        assertThat(load().ceilingsInForce(LocalDate.of(2027, 6, 1))).isTrue();
    }

    private Law load() {
        return new Law(new LegalFiles(files));
    }

    private void replace(String file, String old, String broken) {
        List<String> lines =
                lines(file).stream().map(line -> line.replace(old, broken)).toList();
        assertThat(lines).isNotEqualTo(files.put(file, lines));
    }

    private List<String> added(String file, String line) {
        return Stream.concat(lines(file).stream(), Stream.of(line)).toList();
    }

    private List<String> lines(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(FOLDER)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        FOLDER.relativize(file).toString().replace('\\', '/'),
                        Arrays.asList(Files.readString(file).split("\n")));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
