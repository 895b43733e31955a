package fr.alin.allocation.rules;

import fr.alin.legal.AnswerTime;
import fr.alin.shared.BusinessException;
import fr.alin.shared.WorkingDays;
import java.time.LocalDate;

/**
 * The time in which an applicant answers the dwelling a landlord offers: ten days at least, and silence is a refusal
 * (CCH R441-10).
 *
 * @param notifiedOn day on which the offer was notified
 * @param days length of the delay the landlord states, at least that of the law
 */
public record AnswerDelay(LocalDate notifiedOn, int days) {
    /** @throws BusinessException {@code answerDays.short} below the legal minimum */
    public static AnswerDelay of(LocalDate notifiedOn, int days, AnswerTime law) {
        if (days < law.leastDays()) {
            throw new BusinessException("answerDays.short", law.leastDays());
        }
        return new AnswerDelay(notifiedOn, days);
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
