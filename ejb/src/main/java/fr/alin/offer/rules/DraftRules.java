package fr.alin.offer.rules;

import fr.alin.offer.OfferDraft;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be kept of a draft, complete or not. */
public final class DraftRules {
    /** Longest description, in characters. */
    public static final int DESCRIPTION = 1200;

    private static final Euros LEAST_RENT = new Euros(1);
    private static final Euros MOST = Euros.of(9999);
    private static final int LEAST_EFFORT = 10;
    private static final int MOST_EFFORT = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private DraftRules() {}

    /**
     * The draft in clean words.
     *
     * @throws BusinessException {@code rent.range}, {@code charges.range}, {@code deposit.range}, {@code maximumEffort.range}, {@code
     *     availableOn.range}, {@code deadline.year}, {@code commissionOn.range}, and as {@link CleanText#lines}
     */
    public static OfferDraft checked(OfferDraft draft) {
        between(draft.rent(), LEAST_RENT, "rent.range");
        between(draft.charges(), Euros.ZERO, "charges.range");
        between(draft.deposit(), Euros.ZERO, "deposit.range");
        possible(draft.availableOn(), "availableOn.range");
        possible(draft.deadline(), "deadline.year");
        possible(draft.commissionOn(), "commissionOn.range");
        Integer effort = draft.maximumEffortRate();
        if (effort != null && (effort < LEAST_EFFORT || effort > MOST_EFFORT)) {
            throw new BusinessException("maximumEffort.range", LEAST_EFFORT, MOST_EFFORT);
        }
        return new OfferDraft(
                draft.rent(),
                draft.charges(),
                draft.deposit(),
                draft.availableOn(),
                draft.deadline(),
                draft.commissionOn(),
                Objects.requireNonNullElse(CleanText.linesOrNull(draft.description(), DESCRIPTION), ""),
                effort,
                draft.reservedEmployer());
    }

    private static void between(@Nullable Euros amount, Euros least, String key) {
        if (amount != null && (amount.compareTo(least) < 0 || amount.compareTo(MOST) > 0)) {
            throw new BusinessException(key, MOST.whole());
        }
    }

    private static void possible(@Nullable LocalDate day, String key) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new BusinessException(key);
        }
    }
}
