package fr.alin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The section of one size in the results: printed while it is measured, written when it is complete. */
final class ResultTable {
    private static final String HEAD =
            """
            | question | pages/s | mean ms | p50 | p95 | p99 | CPU ms a page: WildFly | PostgreSQL | client | answers |
            |---|---|---|---|---|---|---|---|---|---|
            """;
    private static final String SECTION = "## ";

    private final LoadSize size;
    private final StringBuilder text = new StringBuilder();

    /** @param conditions under which it is measured */
    ResultTable(LoadSize size, String conditions) {
        this.size = size;
        say(SECTION + size + "\n\n" + conditions + "\n\n" + HEAD);
    }

    void add(String question, Measurement measured) {
        say("| %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        question,
                        number(measured.perSecond()),
                        number(measured.mean()),
                        number(measured.percentile(50)),
                        number(measured.percentile(95)),
                        number(measured.percentile(99)),
                        measured.cpuPerRequest().stream()
                                .map(ResultTable::number)
                                .collect(Collectors.joining(" | ")),
                        answers(measured)));
    }

    /** Puts the section into the file, in the place of the older one of the same size if there is one. */
    void write(Path file, String introduction) throws IOException {
        List<String> older =
                Files.exists(file) ? List.of(Files.readString(file).split("(?m)^(?=" + SECTION + ")")) : List.of();
        StringBuilder all = new StringBuilder(introduction);
        for (LoadSize each : LoadSize.values()) {
            Stream<String> section = each == size
                    ? Stream.of(text.toString())
                    : older.stream().filter(part -> part.startsWith(SECTION + each + "\n"));
            section.forEach(part -> all.append('\n').append(part.strip()).append('\n'));
        }
        Files.writeString(file, all);
    }

    private void say(String line) {
        text.append(line);
        System.out.print(line);
    }

    private static String answers(Measurement measured) {
        return measured.counts().entrySet().stream()
                .map(status -> status.getKey().equals(Visit.RIGHT)
                        ? status.getValue().toString()
                        : "**" + status.getKey() + ": " + status.getValue() + "**")
                .collect(Collectors.joining(", "));
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty() ? "–" : number(value.getAsDouble());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
