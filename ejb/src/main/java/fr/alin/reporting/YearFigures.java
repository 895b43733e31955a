package fr.alin.reporting;

import fr.alin.legal.AllocationObjectives;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year.
 *
 * @param objectives of the law, null when none are in force at its end
 * @param rows by landlord and département, in the order of their names and codes; empty when no lease was signed
 * @param invented thresholds that were made up decide here: only in demonstrations
 */
public record YearFigures(int year, @Nullable AllocationObjectives objectives, List<FigureRow> rows, boolean invented) {
    public YearFigures {
        rows = List.copyOf(rows);
    }

    /** The same of one landlord, of one département, or of both; null for all. */
    public YearFigures of(@Nullable UUID landlord, @Nullable String departement) {
        List<FigureRow> some = rows.stream()
                .filter(row -> landlord == null || row.landlordId().equals(landlord))
                .filter(row -> departement == null || row.departement().equals(departement))
                .toList();
        return new YearFigures(year, objectives, some, invented);
    }

    /** Of all rows together. */
    public Share total(Figure figure) {
        return rows.stream().map(row -> row.share(figure)).reduce(Share.NONE, Share::plus);
    }

    /** Least share in percent, null when none is in force. */
    public @Nullable Integer objective(Figure figure) {
        return objectives == null ? null : figure.objective(objectives);
    }
}
