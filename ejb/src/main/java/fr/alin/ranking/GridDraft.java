package fr.alin.ranking;

/**
 * The next grid while it is written.
 *
 * @param version grows with each change; whoever writes, publishes or drops it says which one was seen
 */
public record GridDraft(Grid grid, int version) {}
