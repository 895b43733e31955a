package fr.alin.employer;

import java.util.UUID;

/** A registered employer. */
public record EmployerView(UUID id, String name, int headcount, boolean agricultural) {
    private static final int PRIVATE_SECTOR = 10;
    private static final int AGRICULTURE = 50;

    /** Large enough for its employees to come before others (CCH L313-26-2). */
    public boolean contributes() {
        return headcount >= (agricultural ? AGRICULTURE : PRIVATE_SECTOR);
    }
}
