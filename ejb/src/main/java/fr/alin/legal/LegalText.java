package fr.alin.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as the page of texts in force lists it.
 *
 * @param table its folder, for example {@code income-ceilings}; the label is {@code legal.} and the name
 * @param references the texts it was taken from; the first says where its values are from
 * @param validTo last day on which it applies: its own, or the eve of the table that replaces it; null when no table does
 * @param checkedOn day on which somebody last compared it with its texts, null while nobody has
 * @param statuses how many of its values have which status; none where no value is told apart from the others
 * @param later the text that has replaced this one and that we lack, null for none
 * @param nextReview day by which that is to be done again, null for a table of the past
 */
public record LegalText(
        String table,
        List<LegalReference> references,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate checkedOn,
        @Nullable LocalDate nextReview,
        Map<SourceStatus, Integer> statuses,
        @Nullable LaterText later) {
    public LegalText {
        references = List.copyOf(references);
        statuses = Map.copyOf(statuses);
    }

    boolean replacedBy(LegalText other) {
        return table.equals(other.table) && other.validFrom.isAfter(validFrom);
    }

    /** Tables without a last day of their own end where the next one begins. */
    LegalText endedBy(LegalText next) {
        LocalDate end = validTo == null ? next.validFrom.minusDays(1) : validTo;
        return new LegalText(table, references, validFrom, end, checkedOn, nextReview, statuses, later);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its values are a rule or practice of this service, whatever text that rests on. */
    public boolean ownRule() {
        return !references.get(0).published();
    }

    /** What it is worth on a day. */
    public LegalStanding standingOn(LocalDate day) {
        if (!inForceOn(day)) {
            return LegalStanding.OTHER_PERIOD;
        }
        if (statuses.containsKey(SourceStatus.INVENTED) || statuses.containsKey(SourceStatus.PROPOSED)) {
            return LegalStanding.TO_CONFIRM;
        }
        return later == null || day.isBefore(later.since()) ? LegalStanding.IN_FORCE : LegalStanding.SUPERSEDED;
    }
}
