package fr.alin.housingrequest;

/** A ground of priority by law; message key {@code priority.} and the name. */
public enum PriorityGround {
    /** Right to housing recognised by the mediation commission (CCH L441-2-3). */
    DALO,
    /** Another ground of CCH L441-1; which one is for the adviser's eyes and is not kept. */
    L441_1
}
