package fr.alin.legal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A row with its line number, so that whoever repairs the file finds it.
 *
 * @param cells by column
 */
record LegalRow(String file, int line, Map<String, String> cells) {
    static LegalRow read(String file, int line, List<String> columns, String text) {
        String[] cells = text.split(";", -1);
        if (cells.length != columns.size()) {
            throw new BrokenTableException(file, line, cells.length + " cells for " + columns.size() + " columns");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        return new LegalRow(file, line, row);
    }

    String text(String column) {
        String cell = cells.get(column);
        if (cell == null || cell.isBlank()) {
            throw broken("no value in column " + column);
        }
        return cell;
    }

    int number(String column) {
        return number(column, "a whole number", Integer::valueOf);
    }

    BigDecimal decimal(String column) {
        return number(column, "a number", BigDecimal::new);
    }

    <E extends Enum<E>> E constant(String column, Class<E> type) {
        try {
            return Enum.valueOf(type, text(column));
        } catch (IllegalArgumentException e) {
            throw broken("unknown " + column + ": " + text(column));
        }
    }

    /** Values within a euro of the printed ones are projected too. */
    SourceStatus status() {
        return text("status").equals("DERIVED_PM1") ? SourceStatus.DERIVED : constant("status", SourceStatus.class);
    }

    BrokenTableException broken(String reason) {
        return new BrokenTableException(file, line, reason);
    }

    private <N> N number(String column, String kind, Function<String, N> reader) {
        try {
            return reader.apply(text(column));
        } catch (NumberFormatException e) {
            throw broken("not " + kind + ": " + text(column));
        }
    }
}
