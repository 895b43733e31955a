package fr.alin.job;

import java.time.Instant;
import java.util.List;

/**
 * What a feature does once a night: found by its type. Doing it twice does no harm, for every node has a night; a night
 * that was missed is made up for by the next.
 */
public interface NightDuty {
    /** Name in the table and, under {@code job.}, on the administrators' page; at most 30 characters. */
    String name();

    /** What of people's data it drops, and when; none where it drops nothing of theirs. */
    default List<Retention> retentions() {
        return List.of();
    }

    /** Does it, in the transaction of the caller. */
    void perform(Instant night);
}
