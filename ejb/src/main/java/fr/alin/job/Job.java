package fr.alin.job;

import java.util.List;
import java.util.UUID;

/**
 * Work that a feature brings: found by its type, run every few seconds on every node. Whatever it finds due it does item
 * by item; nodes may do so at the same time, so that an item waits for the lock of what it changes and looks again.
 */
public interface Job {
    /** Name in the table and, under {@code job.}, on the administrators' page; at most 30 characters. */
    String name();

    /**
     * What is due now.
     *
     * @param after the last item seen; ids are in ascending order
     * @param most how many at most
     */
    List<UUID> due(UUID after, int most);

    /** Does one item, in the transaction of the caller; an item that is not due any more is left alone. */
    void perform(UUID item);
}
