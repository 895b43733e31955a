package fr.alin.study;

import fr.alin.candidature.CandidatureStatus;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What an adviser looks for in the work list.
 *
 * @param text name, number of the request or of the candidature; empty for all, cut after {@link #LONGEST} characters
 * @param status null for all
 * @param holder whose files
 * @param late only files past their due day
 * @param offer number of the only offer, null for all
 */
public record WorkFilter(
        String text, @Nullable CandidatureStatus status, Holder holder, boolean late, @Nullable Integer offer)
        implements Serializable {
    /** Nobody looks for more; an address may say anything. */
    public static final int LONGEST = 80;

    public WorkFilter {
        text = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }

    /** What an adviser sees first: files to study that are one's own or nobody's. */
    public static final WorkFilter FIRST =
            new WorkFilter("", CandidatureStatus.APPLIED, Holder.MINE_AND_FREE, false, null);

    /** Whose files, for which offer, and what is looked for: what the counters are about, whatever their status. */
    WorkFilter scope() {
        return new WorkFilter(text, null, holder, false, offer);
    }

    WorkFilter anyOffer() {
        return new WorkFilter(text, status, holder, late, null);
    }

    /** Whose files. */
    public enum Holder {
        MINE_AND_FREE,
        MINE,
        FREE,
        ALL
    }
}
