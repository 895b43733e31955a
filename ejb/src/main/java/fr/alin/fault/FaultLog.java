package fr.alin.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One record per fault and minute, however often it happens: an outage of an hour must not fill the disk. The next record
 * tells how many were left out. Faults are named by codes and types, never by what people typed.
 */
@ApplicationScoped
public class FaultLog {
    private static final System.Logger LOG = System.getLogger(FaultLog.class.getName());
    private static final long SILENCE = Duration.ofMinutes(1).toNanos();
    /** Kinds of fault are few; should somebody find a way to make many, their counts are worth less than memory. */
    private static final int MOST_KINDS = 1_000;

    /** When a fault was last written down, and how often it has happened since. */
    private record Told(long at, int leftOut) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();

    /** Something outside of us: one line, its cause is known. */
    public void warn(String fault) {
        write(System.Logger.Level.WARNING, fault, null);
    }

    /** Something nobody foresaw: with its trace. */
    public void error(String fault, Throwable cause) {
        write(System.Logger.Level.ERROR, fault, cause);
    }

    private void write(System.Logger.Level level, String fault, @Nullable Throwable cause) {
        int leftOut = count(fault, System.nanoTime());
        if (leftOut < 0) {
            return;
        }
        String text = leftOut == 0 ? fault : fault + " (" + leftOut + " more since the last line)";
        if (cause == null) {
            LOG.log(level, text);
        } else {
            LOG.log(level, text, cause);
        }
    }

    /** @return how many were left out since the last record; negative when this one is to be left out too */
    int count(String fault, long now) {
        if (told.size() >= MOST_KINDS) {
            told.clear();
        }
        int[] leftOut = {-1};
        told.compute(fault, (key, last) -> {
            if (last != null && now - last.at() < SILENCE) {
                return new Told(last.at(), last.leftOut() + 1);
            }
            leftOut[0] = last == null ? 0 : last.leftOut();
            return new Told(now, 0);
        });
        return leftOut[0];
    }
}
