package fr.alin.legal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Income ceilings (CCH R441-1; arrêté of 29 July 1987; CGI annexe III, 2 terdecies D). */
final class IncomeCeilings {
    private static final String SUPPLEMENT = "SUPP";
    private static final int HIGHEST_CATEGORY = 6;

    private final TablesInForce tables;
    private final Map<LegalTable, Map<Key, Value>> values = new HashMap<>();

    private record Key(String scheme, CeilingZone zone, String category) {}

    private record Value(int euros, SourceStatus status) {}

    IncomeCeilings(List<LegalTable> tables) {
        this.tables = new TablesInForce(tables);
        tables.forEach(table -> values.put(table, read(table)));
    }

    boolean inForce(LocalDate date) {
        return tables.covers(date);
    }

    Ceiling ceiling(LocalDate date, Financing financing, ZoneInForce zone, int category, int supplementPersons)
            throws NoLegalAnswerException {
        LegalTable table = tables.on(date);
        Value base = value(table, financing, zone.zone(), Integer.toString(category));
        int euros = base.euros();
        if (supplementPersons > 0) {
            euros += supplementPersons
                    * value(table, financing, zone.zone(), SUPPLEMENT).euros();
        }
        SourceStatus status = zone.source().status() == SourceStatus.DERIVED ? SourceStatus.DERIVED : base.status();
        return new Ceiling(
                euros,
                new LegalSource(
                        "INCOME_CEILING", table.header("text." + financing.scheme()), table.validFrom(), status));
    }

    private Value value(LegalTable table, Financing financing, CeilingZone zone, String category)
            throws NoLegalAnswerException {
        Value value = Objects.requireNonNull(values.get(table)).get(new Key(financing.scheme(), zone, category));
        if (value == null) {
            throw new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE);
        }
        return value;
    }

    private static Map<Key, Value> read(LegalTable table) {
        Map<Key, Value> read = new HashMap<>();
        for (LegalTable.Row row : table.rows()) {
            Key key = new Key(row.text("scheme"), row.constant("zone", CeilingZone.class), row.text("category"));
            if (read.put(key, new Value(row.number("ceiling"), status(row))) != null) {
                throw new BrokenTableException(row.file(), row.line(), "second value for " + key);
            }
            row.text("source");
        }
        read.keySet().forEach(key -> requireComplete(table, read, key));
        return read;
    }

    /** A household larger by one person never has a lower ceiling, and no category is missing. */
    private static void requireComplete(LegalTable table, Map<Key, Value> read, Key of) {
        for (int category = 1; category <= HIGHEST_CATEGORY; category++) {
            Value value = read.get(new Key(of.scheme(), of.zone(), Integer.toString(category)));
            Value before = read.get(new Key(of.scheme(), of.zone(), Integer.toString(category - 1)));
            if (value == null || before != null && value.euros() <= before.euros()) {
                throw new BrokenTableException(
                        table.validFrom() + ".csv",
                        1,
                        of.scheme() + " " + of.zone() + ": category " + category + " missing or not rising");
            }
        }
        if (!read.containsKey(new Key(of.scheme(), of.zone(), SUPPLEMENT))) {
            throw new BrokenTableException(table.validFrom() + ".csv", 1, of.scheme() + " " + of.zone() + ": no SUPP");
        }
    }

    /** A value known to within one euro is shown as derived. */
    private static SourceStatus status(LegalTable.Row row) {
        return row.text("status").equals("DERIVED_PM1")
                ? SourceStatus.DERIVED
                : row.constant("status", SourceStatus.class);
    }
}
