package fr.alin.eligibility;

/** How a home is filled; message key {@code occupation.} and the name. */
public enum Occupation {
    /** The registry gives neither rooms nor surface. */
    UNKNOWN,
    FITTING,
    /** Less surface than the floor for so many persons (CCH R822-25). */
    OVERCROWDED,
    /** The rooms exceed the persons by more than one (CCH L621-2). */
    UNDEROCCUPIED
}
