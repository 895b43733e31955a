package fr.alin.sandbox;

import fr.alin.candidature.CandidatureStatus;
import java.util.List;

/**
 * An offer of {@link DemoLandlord} whose files were sent, and how far it has come.
 *
 * <p>The days before the first one on which it was published and closed, somebody applied, was validated and sent.
 */
enum DemoSet {
    /** Waits for a commission: groups 1, 2, 3 and 3, two equal in points whom the draw has told apart. */
    TIES("SENT", 19, 5, 12, 6, 2, CandidatureStatus.SENT),
    /** The same of an adapted dwelling. */
    ADAPTED("SENT", 19, 5, 12, 6, 2, CandidatureStatus.SENT),
    /** On the agenda of the sitting to come. */
    PLANNED("SENT", 22, 8, 14, 9, 3, CandidatureStatus.SENT),
    /** Somebody has the dwelling to answer, somebody waits, and somebody has a document to bring. */
    OFFERED(
            "PLACED",
            39,
            25,
            30,
            27,
            20,
            CandidatureStatus.OFFERED,
            CandidatureStatus.RANKED,
            CandidatureStatus.CONDITIONAL),
    /** Somebody has accepted: the lease is to be signed, and those behind are told then. */
    ACCEPTED(
            "PLACED",
            39,
            25,
            30,
            27,
            20,
            CandidatureStatus.ACCEPTED,
            CandidatureStatus.RANKED,
            CandidatureStatus.RANKED),
    /** Moved in. */
    HOUSED("LEASED", 75, 61, 70, 64, 55, CandidatureStatus.HOUSED);

    final String offerStatus;
    final int published;
    final int deadline;
    final int applied;
    final int validated;
    final int sent;
    private final List<CandidatureStatus> statuses;

    DemoSet(
            String offerStatus,
            int published,
            int deadline,
            int applied,
            int validated,
            int sent,
            CandidatureStatus... statuses) {
        this.offerStatus = offerStatus;
        this.published = published;
        this.deadline = deadline;
        this.applied = applied;
        this.validated = validated;
        this.sent = sent;
        this.statuses = List.of(statuses);
    }

    /** Where the file at that place of the list stands, 1 for the first. */
    CandidatureStatus status(int place) {
        return statuses.get(Math.min(place, statuses.size()) - 1);
    }

    /** Whether the commission has decided. */
    boolean decided() {
        return statuses.get(0) != CandidatureStatus.SENT;
    }
}
