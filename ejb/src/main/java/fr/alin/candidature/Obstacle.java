package fr.alin.candidature;

/**
 * What stands between an applicant and an application, in the order in which it should be told; message keys {@code apply.}
 * and {@code apply.help.} and the name.
 */
public enum Obstacle {
    WITHDRAWN,
    DEADLINE_PASSED,
    ALREADY_ACTIVE,
    NO_REQUEST,
    REQUEST_CLOSED,
    NUMBER_EXPIRED,
    REQUEST_TO_CONFIRM,
    IDENTITY_MISMATCH,
    EMPLOYER_MISSING,
    SHARING_MISSING,
    DOCUMENTS_MISSING,
    UNFITTING,
    FACT_MISSING;

    /** A step that the applicant has still to take: where one would stand can be told before. */
    public boolean stepToTake() {
        return switch (this) {
            case EMPLOYER_MISSING, SHARING_MISSING, DOCUMENTS_MISSING, FACT_MISSING -> true;
            default -> false;
        };
    }
}
