package fr.alin.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One file of law: {@code # name: value} lines, a line of columns, then rows separated by semicolons. */
final class LegalTable {
    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    /** Asked for with every verdict. */
    private final LocalDate validFrom;

    private final LocalDate validTo;

    /**
     * A row with its line number, so that whoever repairs the file finds it.
     *
     * @param cells by column
     */
    record Row(String file, int line, Map<String, String> cells) {
        String text(String column) {
            String cell = cells.get(column);
            if (cell == null || cell.isBlank()) {
                throw new BrokenTableException(file, line, "no value in column " + column);
            }
            return cell;
        }

        int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException e) {
                throw new BrokenTableException(file, line, "not a whole number: " + text(column));
            }
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            try {
                return Enum.valueOf(type, text(column));
            } catch (IllegalArgumentException e) {
                throw new BrokenTableException(file, line, "unknown " + column + ": " + text(column));
            }
        }
    }

    LegalTable(String file, List<String> lines) {
        this.file = file;
        List<String> columns = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                readHeader(line, i + 1);
            } else if (columns == null) {
                columns = List.of(line.split(";"));
            } else if (!line.isBlank()) {
                readRow(columns, line, i + 1);
            }
        }
        if (rows.isEmpty()) {
            throw new BrokenTableException(file, lines.size(), "no row");
        }
        validFrom = date("valid-from");
        validTo = date("valid-to");
        if (validTo.isBefore(validFrom)) {
            throw new BrokenTableException(file, 1, "valid-to before valid-from");
        }
    }

    boolean isInForce(LocalDate date) {
        return !date.isBefore(validFrom) && !date.isAfter(validTo);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String header(String name) {
        String value = header.get(name);
        if (value == null) {
            throw new BrokenTableException(file, 1, "no line \"# " + name + ": …\"");
        }
        return value;
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(header(name));
        } catch (DateTimeException e) {
            throw new BrokenTableException(file, 1, name + " is not a date: " + header(name));
        }
    }

    /** The table for people who want to know what we apply. */
    LegalText description() {
        String folder = file.substring(0, file.indexOf('/'));
        List<String> texts = header.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("text"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        if (texts.isEmpty()) {
            throw new BrokenTableException(file, 1, "no line \"# text: …\"");
        }
        return new LegalText(
                folder,
                texts,
                validFrom(),
                validTo(),
                date("checked-on"),
                header("next-review").equals("none") ? null : date("next-review"));
    }

    List<Row> rows() {
        return rows;
    }

    private void readHeader(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new BrokenTableException(file, number, "a header line needs a colon");
        }
        header.put(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }

    private void readRow(List<String> columns, String line, int number) {
        String[] cells = line.split(";", -1);
        if (cells.length != columns.size()) {
            throw new BrokenTableException(file, number, cells.length + " cells for " + columns.size() + " columns");
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i].strip());
        }
        rows.add(new Row(file, number, row));
    }
}
