package fr.alin.web.api;

import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls of an address in the current minute, per node; the minute before is forgotten as a whole. */
@ApplicationScoped
public class RateLimit {
    private static final int MINUTE = 60;

    @Inject
    @ConfigProperty(name = "alin.api.calls-per-minute", defaultValue = "600")
    private int limit;

    @Inject
    private Today today;

    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private volatile long minute;

    /** Counts the call. @return 0 when it may be answered, else the seconds until the next minute */
    int secondsToWait(String address) {
        long seconds = today.now().getEpochSecond();
        if (seconds / MINUTE != minute) {
            calls.clear();
            minute = seconds / MINUTE;
        }
        int made = calls.merge(address, 1, Integer::sum);
        return made <= limit ? 0 : (int) (MINUTE - seconds % MINUTE);
    }
}
