package fr.alin.completion.rules;

import fr.alin.completion.AskCompletion;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.shared.BusinessException;
import fr.alin.shared.FrenchDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A landlord asks for documents of the closed list alone (CCH R441-2-4-1), with time to deposit them. */
public final class CompletionRules {
    private CompletionRules() {}

    /** Documents that may be asked for: of disability an adapted dwelling alone needs to know (CCH R441-4). */
    public static List<DocumentKind> kinds(boolean adapted) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> adapted || kind != DocumentKind.DISABILITY_CARD)
                .toList();
    }

    /**
     * The request that a form is about.
     *
     * @throws BusinessException {@code asked.required} for a form that does not say it
     */
    public static UUID shown(@Nullable UUID request) {
        if (request == null) {
            throw new BusinessException("asked.required");
        }
        return request;
    }

    /**
     * Whether it may be asked.
     *
     * @param adapted the dwelling is adapted for disabled people
     * @throws BusinessException {@code kinds.required}, {@code kinds.adapted}, {@code dueOn.between}
     */
    public static void check(AskCompletion asked, boolean adapted, LocalDate today) {
        if (asked.kinds().isEmpty()) {
            throw new BusinessException("kinds.required");
        }
        if (!kinds(adapted).containsAll(asked.kinds())) {
            throw new BusinessException("kinds.adapted");
        }
        LocalDate first = today.plusDays(AskCompletion.LEAST_DAYS);
        LocalDate last = today.plusDays(AskCompletion.MOST_DAYS);
        if (asked.dueOn().isBefore(first) || asked.dueOn().isAfter(last)) {
            throw new BusinessException("dueOn.between", FrenchDay.of(first), FrenchDay.of(last));
        }
    }
}
