package fr.alin.legal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One file of law: {@code # name: value} lines, a line of columns, then rows separated by semicolons. */
final class LegalTable {
    private static final String NONE = "none";

    private final String file;
    private final Map<String, String> header = new HashMap<>();
    private final List<LegalRow> rows = new ArrayList<>();
    private final List<String> columns;
    /** Asked for with every verdict. */
    private final LocalDate validFrom;

    private final @Nullable LocalDate validTo;

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
                rows.add(LegalRow.read(file, i + 1, columns, line));
            }
        }
        if (columns == null || rows.isEmpty()) {
            throw new BrokenTableException(file, lines.size(), "no row");
        }
        this.columns = columns;
        validFrom = date("valid-from");
        validTo = dateOrNone("valid-to");
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw broken("valid-to before valid-from");
        }
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** Null when it applies until another replaces it. */
    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    String header(String name) {
        String value = header.get(name);
        if (value == null) {
            throw broken("no line \"# " + name + ": …\"");
        }
        return value;
    }

    boolean hasHeader(String name) {
        return header.containsKey(name);
    }

    LocalDate date(String name) {
        try {
            return LocalDate.parse(header(name));
        } catch (DateTimeException e) {
            throw broken(name + " is not a date: " + header(name));
        }
    }

    List<LegalRow> rows() {
        return rows;
    }

    /** The one row of a table of single figures. */
    LegalRow row() {
        if (rows.size() != 1) {
            throw broken(rows.size() + " rows where one is expected");
        }
        return rows.get(0);
    }

    /** The one row with this value in this column. */
    LegalRow row(String column, String value) {
        List<LegalRow> found =
                rows.stream().filter(row -> row.text(column).equals(value)).toList();
        if (found.size() != 1) {
            throw broken(found.size() + " rows with " + column + " " + value + " where one is expected");
        }
        return found.get(0);
    }

    /** Figures for one person, two persons and so on, whose column {@code persons} leaves none out. */
    <T> List<T> byPersons(Function<LegalRow, T> reader) {
        List<T> figures = new ArrayList<>();
        for (int persons = 1; persons <= rows.size(); persons++) {
            figures.add(reader.apply(row("persons", Integer.toString(persons))));
        }
        return List.copyOf(figures);
    }

    /** Names the table's text as the source of a figure. */
    LegalSource source(String rule) {
        return new LegalSource(rule, header("text"), validFrom, SourceStatus.SOURCED);
    }

    BrokenTableException broken(String reason) {
        return new BrokenTableException(file, 1, reason);
    }

    /** The table for people who want to know what we apply. */
    LegalText description() {
        List<LegalReference> references = header.keySet().stream()
                .filter(name -> name.startsWith("text"))
                .sorted()
                .map(this::reference)
                .toList();
        if (references.isEmpty()) {
            throw broken("no line \"# text: …\"");
        }
        return new LegalText(
                file.substring(0, file.indexOf('/')),
                references,
                validFrom,
                validTo,
                dateOrNone("checked-on"),
                dateOrNone("next-review"),
                statuses(),
                later());
    }

    /** A text that has replaced this one and that we lack is told by name. */
    private @Nullable LaterText later() {
        LocalDate since = hasHeader("outdated-from") ? dateOrNone("outdated-from") : null;
        return since == null ? null : new LaterText(reference("outdated-by", "outdated-by-link"), since);
    }

    private Map<SourceStatus, Integer> statuses() {
        Map<SourceStatus, Integer> statuses = new EnumMap<>(SourceStatus.class);
        if (columns.contains("status")) {
            rows.forEach(row -> statuses.merge(row.status(), 1, Integer::sum));
        }
        return statuses;
    }

    /** The values themselves, in the order of the file. */
    LegalValues values(LegalText text) {
        return new LegalValues(
                text,
                columns,
                rows.stream()
                        .map(row -> columns.stream().map(row::text).toList())
                        .toList());
    }

    /** Whether it is the one of this description. */
    boolean describedBy(LegalText text) {
        return file.equals(text.table() + "/" + text.validFrom() + ".csv");
    }

    private LegalReference reference(String name) {
        return reference(name, "link" + name.substring("text".length()));
    }

    private LegalReference reference(String name, String link) {
        try {
            return LegalReference.read(header(name), header(link));
        } catch (IllegalArgumentException e) {
            throw broken(String.valueOf(e.getMessage()));
        }
    }

    /** Null when the table says none. */
    @Nullable
    LocalDate dateOrNone(String name) {
        return header(name).equals(NONE) ? null : date(name);
    }

    private void readHeader(String line, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new BrokenTableException(file, number, "a header line needs a colon");
        }
        header.put(line.substring(1, colon).strip(), line.substring(colon + 1).strip());
    }
}
