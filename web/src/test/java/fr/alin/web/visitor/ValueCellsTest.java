package fr.alin.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.legal.Law;
import fr.alin.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCellsTest {
    private static final Law LAW = Law.load();
    private static final Territory TERRITORY = Territory.load();

    /** As people write a zone. */
    @ParameterizedTest
    @ValueSource(strings = {"A bis", "Abis", "a bis", "zone A bis"})
    void a_zone_is_found_however_it_is_written(String typed) {
        List<List<String>> found = cells("abc-zoning", "2025-09-05").found(typed);
        assertThat(found).isNotEmpty();
        assertThat(found).allSatisfy(row -> assertThat(row).contains("A_BIS"));
    }

    @Test
    void a_ceiling_is_found_with_and_without_its_blank() {
        assertThat(cells("income-ceilings", "2026-01-01").found("52740"))
                .isNotEmpty()
                .isEqualTo(cells("income-ceilings", "2026-01-01").found("52 740"));
    }

    @ParameterizedTest
    @CsvSource({
        "Mérignac, 3",
        "Pierrefitte-sur-Seine, 1",
        "93066, 1",
        "B1, 2383",
        "zone B1, 2383",
        "'', 34875",
        "'%', 0",
        "😀, 0",
        "<b>x</b>, 0",
        "Héloïse D’Artagnan, 0",
    })
    void communes_are_found_by_their_names_and_codes(String typed, int rows) {
        assertThat(cells("abc-zoning", "2025-09-05").found(typed)).hasSize(rows);
    }

    @Test
    void small_tables_are_found_by_what_is_read() {
        ValueCells ceilings = cells("income-ceilings", "2026-01-01");
        assertThat(ceilings.columns()).doesNotContain("source").hasSize(5);
        assertThat(ceilings.found("plai communes limitrophes projetee"))
                .hasSize(7)
                .first()
                .satisfies(row -> assertThat(ceilings.cells(row))
                        .startsWith("PLAI", "Paris et communes limitrophes", "1")
                        .endsWith("Projetée, à confirmer"));
        assertThat(ceilings.found("personne en plus")).hasSize(13);
    }

    @Test
    void every_table_in_force_or_past_can_be_read() {
        assertThat(LAW.texts()).allSatisfy(text -> {
            ValueCells cells = cells(text.table(), text.validFrom().toString());
            List<List<String>> rows = cells.found("");
            assertThat(rows).isNotEmpty();
            assertThat(cells.cells(rows.get(0))).hasSameSizeAs(cells.columns());
        });
        assertThat(LAW.values("abc-zoning", LocalDate.of(2025, 9, 6))).isEmpty();
    }

    private static ValueCells cells(String table, String from) {
        return new ValueCells(LAW.values(table, LocalDate.parse(from)).orElseThrow(), TERRITORY);
    }
}
