package fr.alin.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Processor time that a process of this machine and its children have used, as Linux tells in {@code /proc}. */
final class ProcessCpu {
    /** Linux tells times in hundredths of a second, whatever its clock. */
    private static final double MILLISECONDS_PER_TICK = 10;

    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int INODE = 9;
    /** Cells of {@code stat} behind the name of the command. */
    private static final int USER_TIME = 11;

    private static final int TIMES = 4;

    private final Optional<ProcessHandle> process;

    private ProcessCpu(Optional<ProcessHandle> process) {
        this.process = process;
    }

    static ProcessCpu of(long pid) {
        return new ProcessCpu(ProcessHandle.of(pid));
    }

    /** Of nobody when the port is another machine's, or its process another user's. */
    static ProcessCpu listeningOn(int port) {
        return new ProcessCpu(Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(Path.of(table), port).stream())
                .flatMap(inode -> ProcessHandle.allProcesses()
                        .filter(candidate -> holds(candidate.pid(), "socket:[" + inode + "]")))
                // The one that opened it; its children hold it too.
                .min((one, other) -> Long.compare(one.pid(), other.pid())));
    }

    /** Milliseconds since the process began, children that have ended included; empty when it cannot be seen. */
    OptionalDouble milliseconds() {
        if (process.isEmpty() || !process.get().isAlive()) {
            return OptionalDouble.empty();
        }
        double ticks = ticks(process.get().pid())
                + process.get()
                        .children()
                        .mapToLong(child -> ticks(child.pid()))
                        .sum();
        return OptionalDouble.of(ticks * MILLISECONDS_PER_TICK);
    }

    /** User and system time, then those of ended children. */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(cells)
                    .skip(USER_TIME)
                    .limit(TIMES)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            // It ended meanwhile: its parent tells its time.
            return 0;
        }
    }

    private static Optional<String> inode(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.stream()
                    .skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells[1].endsWith(suffix) && cells[STATE].equals(LISTENING))
                    .map(cells -> cells[INODE])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(long pid, String socket) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.anyMatch(file -> isLinkTo(file, socket));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLinkTo(Path file, String target) {
        try {
            return Files.readSymbolicLink(file).toString().equals(target);
        } catch (IOException e) {
            return false;
        }
    }
}
