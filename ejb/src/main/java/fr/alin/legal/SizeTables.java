package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;

/** Surface and rooms for a number of persons. */
final class SizeTables {
    private final TablesInForce<List<SurfaceFloor>> floors;
    private final TablesInForce<List<TypologyRange>> typologies;

    SizeTables(List<LegalTable> floors, List<LegalTable> typologies) {
        this.floors = new TablesInForce<>(floors, SizeTables::readFloors);
        this.typologies = new TablesInForce<>(typologies, SizeTables::readTypologies);
    }

    TypologyRange typologies(LocalDate date, int persons) throws NoLegalAnswerException {
        return forPersons(typologies.on(date), persons);
    }

    SurfaceFloor surfaceFloor(LocalDate date, int persons) throws NoLegalAnswerException {
        return forPersons(floors.on(date), persons);
    }

    private static <T> T forPersons(List<T> figures, int persons) {
        return figures.get(Math.min(persons, figures.size()) - 1);
    }

    private static List<SurfaceFloor> readFloors(LegalTable table) {
        LegalSource source = table.source("SURFACE_FLOOR");
        List<SurfaceFloor> floors = table.byPersons(row -> new SurfaceFloor(row.number("surface"), source));
        for (int i = 1; i < floors.size(); i++) {
            if (floors.get(i).squareMetres() <= floors.get(i - 1).squareMetres()) {
                throw table.broken("the floor for " + (i + 1) + " persons does not rise");
            }
        }
        return floors;
    }

    private static List<TypologyRange> readTypologies(LegalTable table) {
        LegalSource source = table.source("TYPOLOGY");
        return table.byPersons(row -> {
            TypologyRange range =
                    new TypologyRange(row.number("admitted"), row.number("lowest"), row.number("highest"), source);
            if (range.admitted() > range.lowest() || range.lowest() > range.highest()) {
                throw row.broken("rooms admitted, lowest and highest do not follow each other");
            }
            return range;
        });
    }
}
