package fr.alin.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What was sent, how much of it was refused, and what went wrong, by cause. */
final class FuzzFindings {
    private record Finding(String fault, FuzzRole role, FuzzInput input) {}

    private final AtomicInteger inputs = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Map<String, List<Finding>> causes = new TreeMap<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    void judge(FuzzRole role, FuzzInput input, FuzzAnswer answer) {
        inputs.incrementAndGet();
        if (answer.refused()) {
            refused.incrementAndGet();
        }
        for (String fault : answer.faults()) {
            synchronized (causes) {
                causes.computeIfAbsent(fault + " | " + input.method() + " " + input.kind(), cause -> new ArrayList<>())
                        .add(new Finding(fault, role, input));
            }
        }
    }

    /** Notes that a page was answered as itself, or a form was sent. @return whether for the first time */
    boolean saw(String what) {
        return seen.add(what);
    }

    Set<String> seen() {
        return seen;
    }

    int inputs() {
        return inputs.get();
    }

    int refused() {
        return refused.get();
    }

    /** One line a cause, most frequent first, with an example; empty when all is well. */
    String table() {
        return causes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> cause) ->
                        -cause.getValue().size()))
                .map(cause -> "%5d × %s (%d places)%n        %s: %s%n        %s"
                        .formatted(
                                cause.getValue().size(),
                                cause.getKey(),
                                cause.getValue().stream()
                                        .map(finding -> finding.input().place())
                                        .distinct()
                                        .count(),
                                cause.getValue().get(0).role(),
                                cause.getValue().get(0).input().place(),
                                cause.getValue()
                                        .get(0)
                                        .input()
                                        .curl(World.sandbox().site())))
                .collect(Collectors.joining("\n"));
    }
}
