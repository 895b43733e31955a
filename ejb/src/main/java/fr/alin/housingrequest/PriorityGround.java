package fr.alin.housingrequest;

import fr.alin.shared.DocumentDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ground of priority by law; message key {@code priority.} and the name. */
public enum PriorityGround {
    /** Right to housing recognised by the mediation commission (CCH L441-2-3). */
    DALO(LocalDate.of(2008, 1, 1)),
    /** Another ground of CCH L441-1; which one is for the adviser's eyes and is not kept. */
    L441_1(null);

    private final @Nullable LocalDate first;

    PriorityGround(@Nullable LocalDate first) {
        this.first = first;
    }

    /** First day that a document about it may bear: commissions sit since 2008 (loi 2007-290); else 30 years ago. */
    public LocalDate since(LocalDate today) {
        return first == null ? today.minusYears(DocumentDay.OLDEST_YEARS) : first;
    }
}
