package fr.alin.shared;

import java.time.LocalDate;

/** The day that a document bears: not to come, and not so old that only a slip of the hand explains it. */
public final class DocumentDay {
    /** Nothing that an adviser notes rests on an older document; the service's own bound, in years. */
    public static final int OLDEST_YEARS = 30;

    private DocumentDay() {}

    /** @throws BusinessException {@code provedOn.future}, {@code provedOn.tooOld} */
    public static void require(LocalDate day, LocalDate today) {
        require(day, today, today.minusYears(OLDEST_YEARS));
    }

    /**
     * The same for a kind of document that ages sooner.
     *
     * @param oldest first day that counts
     */
    public static void require(LocalDate day, LocalDate today, LocalDate oldest) {
        if (day.isAfter(today)) {
            throw new BusinessException("provedOn.future");
        }
        if (day.isBefore(oldest)) {
            throw new BusinessException("provedOn.tooOld");
        }
    }
}
