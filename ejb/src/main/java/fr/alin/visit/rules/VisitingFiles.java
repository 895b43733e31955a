package fr.alin.visit.rules;

import fr.alin.candidature.CandidatureStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files a visit is proposed to and booked for: those that may still get the dwelling. Before the commission it helps to
 * decide, afterwards to answer; whoever was refused has nothing to see, and whoever has signed gets the keys.
 */
public final class VisitingFiles {
    /** For queries. */
    public static final List<CandidatureStatus> STATUSES =
            Stream.of(CandidatureStatus.values()).filter(VisitingFiles::may).toList();

    private VisitingFiles() {}

    public static boolean may(CandidatureStatus status) {
        return switch (status) {
            case SENT, RANKED, CONDITIONAL, OFFERED, ACCEPTED -> true;
            default -> false;
        };
    }
}
