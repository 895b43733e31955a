package fr.alin.candidature.rules;

import fr.alin.shared.BusinessException;
import fr.alin.shared.WorkingDays;
import java.time.LocalDate;

/**
 * The time in which an applicant answers the dwelling a landlord offers: ten days at least, and silence is a refusal
 * (CCH R441-10).
 *
 * @param notifiedOn day on which the offer was notified
 * @param days length of the delay the landlord states, at least {@value #LEAST_DAYS}
 */
public record AnswerDelay(LocalDate notifiedOn, int days) {
    public static final int LEAST_DAYS = 10;

    /** @throws BusinessException {@code answerDays.short} below the legal minimum */
    public AnswerDelay {
        if (days < LEAST_DAYS) {
            throw new BusinessException("answerDays.short", LEAST_DAYS);
        }
    }

    /** An answer of that day, until midnight, is in time. */
    public LocalDate lastDay() {
        return WorkingDays.lastDay(notifiedOn, days);
    }

    /** Nothing was answered in time. */
    public boolean silenceRefuses(LocalDate today) {
        return today.isAfter(lastDay());
    }
}
