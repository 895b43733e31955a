package fr.alin.caleol;

import fr.alin.candidature.CandidatureId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a sitting needs before it is closed.
 *
 * @param item dwelling that it concerns, null for the whole sitting
 * @param file that it concerns, null for the whole dwelling
 */
public record ClosingPoint(Kind kind, boolean met, @Nullable UUID item, @Nullable CandidatureId file) {
    /** Message key {@code closing.} and the name. */
    public enum Kind {
        AGENDA,
        QUORUM,
        CHAIR,
        /** An absent member's vote is given to somebody who does not sit, or has none. */
        PROXY,
        /** A dwelling: every file has its decision. */
        DECIDED,
        FEWER_REASON,
        /** The reason says what is not so: three files are examined, or the dwelling is no PLAI. */
        FEWER_UNTRUE,
        RANKS,
        CASTING_VOTE,
        UNDECIDED,
        GROUND,
        /** The file's own figures say the contrary of the ground. */
        GROUND_UNTRUE,
        WORDS,
        CONDITION,
        CONDITION_TERM,
        /** The lease is signed: what was decided on the dwelling is corrected no more. */
        LEASED,
        /** The dwelling is accepted, and the reason of the correction does not take it back. */
        ACCEPTED,
        /** The dwelling cannot be given to somebody who has another candidature, or whose request is closed. */
        ELSEWHERE
    }
}
