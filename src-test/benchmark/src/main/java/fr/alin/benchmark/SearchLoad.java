package fr.alin.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The README's load command: fills the database of a running product up to a size, then measures the search of offers by
 * visitors, by applicants and by bare SQL. Times are told, never judged.
 */
public final class SearchLoad {
    private static final String INTRODUCTION =
            """
            # Search under load

            `./mvnw -q -Dbenchmark -pl src-test/benchmark -am -DskipTests -Dload=M package`, against a running demo; what the
            columns mean and what can be set: [docs/performance.md](../../docs/performance.md).
            """;

    private static final String VISITOR = "visitor: ";
    private static final String APPLICANT = "applicant: ";
    private static final String SQL = "SQL: ";

    private final RunningProduct product;
    private final int connections = Integer.getInteger("load.connections", 10);
    private final Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds", 20));
    private final Duration warmUp = Duration.ofSeconds(Integer.getInteger("load.warmup", 5));
    private final Pattern only = Pattern.compile(System.getProperty("load.only", ""));
    private final List<ProcessCpu> processes;
    private final ResultTable table;

    private SearchLoad(RunningProduct product, LoadSize size, String rows) {
        this.product = product;
        processes = List.of(
                product.server(),
                product.databaseServer(),
                ProcessCpu.of(ProcessHandle.current().pid()));
        table = new ResultTable(
                size,
                String.format(
                        Locale.ROOT,
                        "%s: %s; %d connections, %d s a row after %d s of warm-up, %d processors with a load of %.1f before.",
                        LocalDate.now(ZoneId.of("Europe/Paris")),
                        rows,
                        connections,
                        time.toSeconds(),
                        warmUp.toSeconds(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }

    /** @param arguments the size, and the file of results */
    public static void main(String[] arguments)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        LoadSize size = LoadSize.valueOf(arguments[0]);
        RunningProduct product = RunningProduct.fromProperties();
        try (Connection connection = product.connect()) {
            new GeneratedLoad(connection, Long.getLong("load.seed", 1)).fill(size);
            LocalDate day = GeneratedLoad.today(connection);
            int open = GeneratedLoad.count(connection, "offer where status = 'PUBLISHED' and deadline >= ?", day);
            int requests = GeneratedLoad.count(connection, "housing_request where deleted_at is null");
            int candidatures = GeneratedLoad.count(connection, "candidature");
            SearchLoad load = new SearchLoad(
                    product,
                    size,
                    String.format(
                            Locale.ROOT,
                            "%,d open offers, %,d requests, %,d candidatures",
                            open,
                            requests,
                            candidatures));
            load.measure(day, open);
            // A few rows are to be looked at, not to replace all of them.
            if (load.only.pattern().isEmpty()) {
                load.table.write(Path.of(arguments[1]), INTRODUCTION);
            }
        }
    }

    private void measure(LocalDate day, int open)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        List<WebSession> visitors = sessions();
        row("bare page", pages(visitors, "/connexion"));
        for (Question question : Question.EVERY) {
            row(VISITOR + question.name(), pages(visitors, question.address()));
        }
        List<WebSession> applicants = sessions();
        for (int i = 0; i < connections && wanted(APPLICANT); i++) {
            applicants.get(i).login(GeneratedHouseholds.email(i + 1), LoadPassword.PASSWORD);
        }
        for (Question question : Question.EVERY) {
            row(APPLICANT + question.name(), pages(applicants, question.address()));
        }
        row(APPLICANT + Question.NOTHING.name(), pages(applicants, Question.NOTHING.address()));
        for (Question question : Question.EVERY) {
            List<SqlSession> sessions = new ArrayList<>();
            for (int i = 0; i < connections && wanted(SQL); i++) {
                sessions.add(new SqlSession(product.connect(), question.sql(open), day));
            }
            row(SQL + question.name(), sessions);
            for (SqlSession session : sessions) {
                session.close();
            }
        }
    }

    /** Whether any row of that kind is to be measured. */
    private boolean wanted(String kind) {
        return Stream.concat(Question.EVERY.stream(), Stream.of(Question.NOTHING))
                .anyMatch(question -> only.matcher(kind + question.name()).find());
    }

    private void row(String name, List<? extends Visit> visits) throws InterruptedException, ExecutionException {
        if (only.matcher(name).find()) {
            Measurement.take(visits, warmUp, processes);
            table.add(name, Measurement.take(visits, time, processes));
        }
    }

    private List<WebSession> sessions() {
        return Stream.generate(() -> new WebSession(product.site()))
                .limit(connections)
                .toList();
    }

    private static List<Visit> pages(List<WebSession> sessions, String address) {
        return sessions.stream()
                .<Visit>map(session -> () -> session.get(address))
                .toList();
    }
}
