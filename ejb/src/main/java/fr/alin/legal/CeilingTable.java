package fr.alin.legal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of a year. It is refused unless each scheme has every category, a larger household never has a lower
 * ceiling, schemes follow the order of {@code # order:} and the ratios of {@code # ratio.…:} hold to the euro.
 */
final class CeilingTable {
    private static final String SUPPLEMENT = "SUPP";

    private final LegalTable table;
    private final int categories;
    private final Map<Key, Value> values = new HashMap<>();

    private record Key(String scheme, CeilingZone zone, String category) {
        Key inScheme(String other) {
            return new Key(other, zone, category);
        }
    }

    private record Value(int euros, SourceStatus status, LegalRow row) {}

    CeilingTable(LegalTable table) {
        this.table = table;
        categories = Integer.parseInt(table.header("categories"));
        table.rows().forEach(this::read);
        List<String> order = List.of(table.header("order").split(" "));
        values.keySet().forEach(this::requireComplete);
        values.forEach((key, value) -> requireOrder(key, value, order));
        values.forEach(this::requireRatio);
    }

    Ceiling ceiling(String scheme, ZoneInForce zone, OverseasTable overseas, int category, int supplementPersons)
            throws NoLegalAnswerException {
        Optional<OverseasTable.Weight> weight = zone.overseas() ? overseas.weight(scheme) : Optional.empty();
        String of = weight.map(OverseasTable.Weight::of).orElse(scheme);
        Value base = value(of, zone.zone(), Integer.toString(category));
        int euros = weighted(weight, base);
        if (supplementPersons > 0) {
            euros += supplementPersons * weighted(weight, value(of, zone.zone(), SUPPLEMENT));
        }
        String text = table.header("text." + of);
        return new Ceiling(
                euros,
                new LegalSource(
                        "INCOME_CEILING",
                        weight.isPresent() ? overseas.text() + " – " + text : text,
                        table.validFrom(),
                        weight.isPresent() || zone.source().status() == SourceStatus.DERIVED
                                ? SourceStatus.DERIVED
                                : base.status()));
    }

    private static int weighted(Optional<OverseasTable.Weight> weight, Value value) {
        return weight.map(overseas -> overseas.of(value.euros())).orElse(value.euros());
    }

    private Value value(String scheme, CeilingZone zone, String category) throws NoLegalAnswerException {
        return Optional.ofNullable(values.get(new Key(scheme, zone, category)))
                .orElseThrow(() -> new NoLegalAnswerException(LegalGap.NO_LAW_IN_FORCE));
    }

    private void read(LegalRow row) {
        Key key = new Key(row.text("scheme"), row.constant("zone", CeilingZone.class), row.text("category"));
        if (values.put(key, new Value(row.number("ceiling"), row.status(), row)) != null) {
            throw row.broken("second value for " + key);
        }
        row.text("source");
        table.header("text." + key.scheme());
    }

    /** A household larger by one person never has a lower ceiling, and no category is missing. */
    private void requireComplete(Key of) {
        for (int category = 1; category <= categories; category++) {
            Value value = values.get(new Key(of.scheme(), of.zone(), Integer.toString(category)));
            Value before = values.get(new Key(of.scheme(), of.zone(), Integer.toString(category - 1)));
            if (value == null || before != null && value.euros() <= before.euros()) {
                throw table.broken(of.scheme() + " " + of.zone() + ": category " + category + " missing or not rising");
            }
        }
        if (!values.containsKey(new Key(of.scheme(), of.zone(), SUPPLEMENT))) {
            throw table.broken(of.scheme() + " " + of.zone() + ": no SUPP");
        }
    }

    /** Housing for poorer households never has the higher ceiling. */
    private void requireOrder(Key key, Value value, List<String> order) {
        int place = order.indexOf(key.scheme());
        if (place > 0) {
            Value below = values.get(key.inScheme(order.get(place - 1)));
            if (below == null || below.euros() > value.euros()) {
                throw value.row().broken("below the ceiling of " + order.get(place - 1));
            }
        }
    }

    /** Half up to the euro, as published. */
    private void requireRatio(Key key, Value value) {
        String[] ratio = ratio(key.scheme());
        if (ratio != null) {
            Value of = values.get(key.inScheme(ratio[0]));
            BigDecimal expected =
                    of == null ? BigDecimal.ZERO : new BigDecimal(ratio[1]).multiply(new BigDecimal(of.euros()));
            if (expected.setScale(0, RoundingMode.HALF_UP).intValueExact() != value.euros()) {
                throw value.row().broken("not " + ratio[1] + " times the ceiling of " + ratio[0]);
            }
        }
    }

    private String @Nullable [] ratio(String scheme) {
        return table.hasHeader("ratio." + scheme)
                ? table.header("ratio." + scheme).split(" ")
                : null;
    }
}
