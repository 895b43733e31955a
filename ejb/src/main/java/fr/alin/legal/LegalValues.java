package fr.alin.legal;

import java.util.List;

/**
 * The very values of a table, for whoever wants to see what we apply.
 *
 * @param columns as the file names them
 * @param rows a cell for each column, as in the file
 */
public record LegalValues(LegalText text, List<String> columns, List<List<String>> rows) {
    public LegalValues {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
