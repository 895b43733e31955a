package fr.alin.web.shared;

import fr.alin.offer.OfferExtras;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What a landlord says of an offer besides, in words: only what is said has a line. */
public record ExtraLine(String label, String value) {
    public static List<ExtraLine> of(OfferExtras extras, Formats formats) {
        List<ExtraLine> lines = new ArrayList<>();
        add(lines, "own.deposit", formats.exactEuros(extras.deposit()));
        add(
                lines,
                "extras.floors",
                extras.floors() == null ? "" : extras.floors().toString());
        StringJoiner has = new StringJoiner(", ");
        add(has, extras.balcony(), "extras.balcony");
        add(has, extras.garden(), "extras.garden");
        add(has, extras.parking(), "extras.parking");
        add(lines, "extras.equipment", has.toString());
        add(lines, "dwelling.heating", extras.heating() == null ? "" : Words.format("heating." + extras.heating()));
        add(lines, "extras.assessedOn", formats.day(extras.energyAssessedOn()));
        return lines;
    }

    private static void add(List<ExtraLine> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(new ExtraLine(Words.format(label), value));
        }
    }

    private static void add(StringJoiner has, boolean said, String key) {
        if (said) {
            has.add(Words.format(key));
        }
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }
}
