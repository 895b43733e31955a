package fr.alin.web.visitor;

import fr.alin.legal.LegalValues;
import fr.alin.territory.Territory;
import fr.alin.web.shared.WordSearch;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The cells of a legal table as people read them, and what is found in them. */
final class ValueCells {
    /** Where a value comes from is told by its status and the table's text; this column is for whoever keeps the file. */
    private static final String PROVENANCE = "source";

    private static final Set<String> CODES = Set.of("zone", "status", "level", "sector");

    private final LegalValues values;
    private final Territory territory;
    private final List<Integer> shown = new ArrayList<>();

    ValueCells(LegalValues values, Territory territory) {
        this.values = values;
        this.territory = territory;
        for (int i = 0; i < values.columns().size(); i++) {
            if (!values.columns().get(i).equals(PROVENANCE)) {
                shown.add(i);
            }
        }
    }

    List<String> columns() {
        return shown.stream()
                .map(i -> Words.format("column." + values.columns().get(i)))
                .toList();
    }

    /** Rows in which somebody finds what they look for; communes by any name that finds offers too. */
    List<List<String>> found(String typed) {
        WordSearch search = new WordSearch(typed);
        if (search.isEmpty()) {
            return values.rows();
        }
        int place =
                Math.max(values.columns().indexOf("commune"), values.columns().indexOf("code"));
        Set<String> places = place < 0 ? Set.of() : territory.placesNamed(typed);
        return values.rows().stream()
                .filter(row -> place < 0 || values.rows().size() < 1000
                        ? search.finds(cells(row).toArray(String[]::new))
                                || place >= 0 && places.contains(row.get(place))
                        : places.contains(row.get(place)) || row.contains(typed))
                .toList();
    }

    List<String> cells(List<String> row) {
        return shown.stream()
                .map(i -> cell(values.columns().get(i), row.get(i)))
                .toList();
    }

    private String cell(String column, String value) {
        if (CODES.contains(column)) {
            return Words.format("cell." + value);
        }
        if (column.equals("commune") || column.equals("code")) {
            return territory
                    .commune(value)
                    .map(commune -> Words.format("place.code", commune.name(), value))
                    .or(() -> territory.departement(value).map(one -> Words.format("place.code", one.name(), value)))
                    .orElse(value);
        }
        return value.replace('.', ',');
    }
}
