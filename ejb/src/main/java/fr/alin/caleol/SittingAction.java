package fr.alin.caleol;

/** What may be done to a sitting. */
public enum SittingAction {
    /** Day, place, agenda, and who is called. */
    CHANGE,
    OPEN,
    /** Who is there, decisions, observations. */
    RECORD,
    SUSPEND,
    RESUME,
    CLOSE,
    /** It does not take place, or breaks up without quorum. */
    CANCEL
}
