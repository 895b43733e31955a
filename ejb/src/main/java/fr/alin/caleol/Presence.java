package fr.alin.caleol;

/** Whether somebody takes part; message key {@code presence.} and the name. */
public enum Presence {
    /** Nobody has noted it yet. */
    UNKNOWN,
    PRESENT,
    /** By video. */
    REMOTE,
    ABSENT;

    /** Whether they sit, in the room or by video. */
    public boolean there() {
        return this == PRESENT || this == REMOTE;
    }
}
