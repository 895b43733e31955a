package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;

/** Sizes for households, the effort rate and the limits of household categories. */
final class Occupancy {
    private final TablesInForce floors;
    private final TablesInForce typologies;
    private final TablesInForce effortRates;
    private final TablesInForce categories;

    Occupancy(
            List<LegalTable> floors,
            List<LegalTable> typologies,
            List<LegalTable> effortRates,
            List<LegalTable> categories) {
        this.floors = new TablesInForce(floors);
        this.typologies = new TablesInForce(typologies);
        this.effortRates = new TablesInForce(effortRates);
        this.categories = new TablesInForce(categories);
        floors.forEach(table -> table.rows().forEach(row -> row.number("surface")));
        typologies.forEach(table -> table.rows().forEach(row -> row.number("highest")));
    }

    TypologyRange typologies(LocalDate date, int persons) throws NoLegalAnswerException {
        LegalTable table = typologies.on(date);
        LegalTable.Row row = forPersons(table, persons);
        return new TypologyRange(
                row.number("admitted"), row.number("lowest"), row.number("highest"), source("TYPOLOGY", table));
    }

    SurfaceFloor surfaceFloor(LocalDate date, int persons) throws NoLegalAnswerException {
        LegalTable table = floors.on(date);
        return new SurfaceFloor(forPersons(table, persons).number("surface"), source("SURFACE_FLOOR", table));
    }

    EffortThreshold effortThreshold(LocalDate date) throws NoLegalAnswerException {
        LegalTable table = effortRates.on(date);
        return new EffortThreshold(table.rows().get(0).number("warning_percent"), source("EFFORT_RATE", table));
    }

    CategoryRule categoryRule(LocalDate date) throws NoLegalAnswerException {
        LegalTable.Row row = categories.on(date).rows().get(0);
        return new CategoryRule(row.number("young_couple_age_sum"), row.number("highest_category"));
    }

    private static LegalTable.Row forPersons(LegalTable table, int persons) {
        List<LegalTable.Row> rows = table.rows();
        return rows.get(Math.min(persons, rows.size()) - 1);
    }

    private static LegalSource source(String rule, LegalTable table) {
        return new LegalSource(rule, table.header("text"), table.validFrom(), SourceStatus.SOURCED);
    }
}
