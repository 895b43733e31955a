package fr.alin.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What so many connections got that asked the same at once, each again as soon as it was answered.
 *
 * @param nanoseconds of each request, ascending
 * @param counts by status
 * @param cpu milliseconds of each process, empty where it cannot be seen
 */
record Measurement(double seconds, long[] nanoseconds, Map<String, Integer> counts, List<OptionalDouble> cpu) {
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MILLISECOND = 1e6;
    private static final int FIRST_SIZE = 1 << 12;

    static Measurement take(List<? extends Visit> visits, Duration time, List<ProcessCpu> processes)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(visits.size());
        try {
            List<OptionalDouble> before =
                    processes.stream().map(ProcessCpu::milliseconds).toList();
            long start = System.nanoTime();
            List<Future<Answers>> running = new ArrayList<>();
            for (Visit visit : visits) {
                running.add(threads.submit(() -> new Answers().collect(visit, start + time.toNanos())));
            }
            Answers all = new Answers();
            for (Future<Answers> one : running) {
                all.add(one.get());
            }
            double seconds = (System.nanoTime() - start) / NANOS;
            List<OptionalDouble> cpu = new ArrayList<>();
            for (int i = 0; i < before.size(); i++) {
                cpu.add(difference(before.get(i), processes.get(i).milliseconds()));
            }
            long[] sorted = Arrays.copyOf(all.nanoseconds, all.size);
            Arrays.sort(sorted);
            return new Measurement(seconds, sorted, all.counts, cpu);
        } finally {
            threads.shutdownNow();
        }
    }

    double perSecond() {
        return nanoseconds.length / seconds;
    }

    double mean() {
        return Arrays.stream(nanoseconds).average().orElse(0) / NANOS_PER_MILLISECOND;
    }

    /** The time in milliseconds within which so many of a hundred requests were answered. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * nanoseconds.length);
        return nanoseconds.length == 0 ? 0 : nanoseconds[Math.max(0, rank - 1)] / NANOS_PER_MILLISECOND;
    }

    /** Processor milliseconds of each process for one request. */
    List<OptionalDouble> cpuPerRequest() {
        return cpu.stream()
                .map(total -> total.isEmpty() || nanoseconds.length == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(total.getAsDouble() / nanoseconds.length))
                .toList();
    }

    private static OptionalDouble difference(OptionalDouble before, OptionalDouble after) {
        return before.isEmpty() || after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(after.getAsDouble() - before.getAsDouble());
    }

    /** Times and statuses while they are collected, boxed nowhere. */
    private static final class Answers {
        private final Map<String, Integer> counts = new TreeMap<>();
        private long[] nanoseconds = new long[FIRST_SIZE];
        private int size;

        Answers collect(Visit visit, long end) throws InterruptedException {
            long now = System.nanoTime();
            while (now < end) {
                String status = status(visit);
                long answered = System.nanoTime();
                counts.merge(status, 1, Integer::sum);
                add(answered - now);
                now = answered;
            }
            return this;
        }

        void add(Answers others) {
            others.counts.forEach((status, count) -> counts.merge(status, count, Integer::sum));
            for (int i = 0; i < others.size; i++) {
                add(others.nanoseconds[i]);
            }
        }

        private void add(long time) {
            if (size == nanoseconds.length) {
                nanoseconds = Arrays.copyOf(nanoseconds, size * 2);
            }
            nanoseconds[size++] = time;
        }

        private static String status(Visit visit) throws InterruptedException {
            try {
                return visit.make();
            } catch (IOException | SQLException e) {
                return e.getClass().getSimpleName();
            }
        }
    }
}
