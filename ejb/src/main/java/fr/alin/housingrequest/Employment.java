package fr.alin.housingrequest;

import java.util.List;
import java.util.stream.Stream;

/** Situation professionnelle, as the national form lists it. */
public enum Employment {
    CDI(true),
    PUBLIC_AGENT(false),
    FIXED_TERM(true),
    SELF_EMPLOYED(false),
    JOB_SEEKER(false),
    APPRENTICE(true),
    STUDENT(false),
    RETIRED(false),
    OTHER(false);

    private final boolean privateEmployee;

    Employment(boolean privateEmployee) {
        this.privateEmployee = privateEmployee;
    }

    /** All of whom {@link #privateEmployee()} is true. */
    public static List<Employment> privateEmployees() {
        return Stream.of(values()).filter(Employment::privateEmployee).toList();
    }

    /** Works for a private employer, who is to be named; nobody else has one that counts for a rank (product §6). */
    public boolean privateEmployee() {
        return privateEmployee;
    }
}
