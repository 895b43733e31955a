package fr.alin.web.visitor;

import fr.alin.legal.LegalValues;
import fr.alin.shared.SearchText;
import fr.alin.territory.Territory;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.WordSearch;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of a legal table as people read them, and what is found in them. */
final class ValueCells {
    /** Where a value comes from is told by its status and the table's text; this column is for whoever keeps the file. */
    private static final String PROVENANCE = "source";

    private static final Set<String> PLACES = Set.of("commune", "code");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Set<String> CODES = Set.of("zone", "status", "level", "sector");
    private static final Set<String> AMOUNTS = Set.of("ceiling", "threshold");

    private static final Formats FORMATS = new Formats();
    private static final int MOST_WRITTEN = 1_000;

    /** In the place of a category: what each person beyond the last one adds. */
    private static final String SUPPLEMENT = "SUPP";

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
            return typed.isEmpty() ? values.rows() : List.of();
        }
        int place =
                Math.max(values.columns().indexOf("commune"), values.columns().indexOf("code"));
        Set<String> places = place < 0 ? Set.of() : territory.placesNamed(typed);
        return values.rows().stream()
                .filter(row -> finds(row, typed, search, place, places))
                .toList();
    }

    /** Of tens of thousands of communes no name is written out to be looked at. */
    private boolean finds(List<String> row, String typed, WordSearch search, int place, Set<String> places) {
        if (place >= 0 && places.contains(row.get(place))) {
            return true;
        }
        return row.contains(typed)
                || holds(row, typed)
                || values.rows().size() <= MOST_WRITTEN
                        && search.finds(cells(row).toArray(String[]::new));
    }

    /** A value as people write it, with its column's name or without: "A bis", "zone A", 52740. */
    private boolean holds(List<String> row, String typed) {
        String looked = compact(typed);
        return shown.stream()
                .filter(i -> !PLACES.contains(values.columns().get(i)))
                .anyMatch(i -> {
                    String column = values.columns().get(i);
                    String cell = compact(cell(column, row.get(i)));
                    return looked.equals(cell) || looked.equals(compact(Words.format("column." + column)) + cell);
                });
    }

    private static String compact(String text) {
        return BLANKS.matcher(SearchText.plain(text)).replaceAll("");
    }

    List<String> cells(List<String> row) {
        return shown.stream()
                .map(i -> cell(values.columns().get(i), row.get(i)))
                .toList();
    }

    private String cell(String column, String value) {
        if (CODES.contains(column) || value.equals(SUPPLEMENT)) {
            return Words.format("cell." + value);
        }
        if (PLACES.contains(column)) {
            return territory
                    .commune(value)
                    .map(commune -> Words.format("place.code", commune.name(), value))
                    .or(() -> territory.departement(value).map(one -> Words.format("place.code", one.name(), value)))
                    .orElse(value);
        }
        if (AMOUNTS.contains(column)) {
            return FORMATS.number(Integer.parseInt(value));
        }
        return value.replace('.', ',');
    }
}
