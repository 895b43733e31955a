package fr.alin.offer;

import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an offer that is not published yet: whatever is not known is null.
 *
 * @param rent a month, without charges, annexes included
 * @param charges a month
 * @param deposit once
 * @param deadline last day of applying
 * @param commissionOn when the commission is planned to decide
 * @param maximumEffortRate in whole percent of the resources, null for none of the landlord's own
 * @param reservedEmployer whose people alone may apply, null for everybody
 */
public record OfferDraft(
        @Nullable Euros rent,
        @Nullable Euros charges,
        @Nullable Euros deposit,
        @Nullable LocalDate availableOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate commissionOn,
        String description,
        @Nullable Integer maximumEffortRate,
        @Nullable UUID reservedEmployer) {}
