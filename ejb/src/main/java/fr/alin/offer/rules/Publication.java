package fr.alin.offer.rules;

import fr.alin.offer.OfferDraft;
import fr.alin.offer.OfferPeriod;
import fr.alin.offer.PublicationFault;
import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an offer needs to be published (product §8): everything that people decide on, and dates that follow each other. */
public final class Publication {
    /** A home that has been free for longer was typed wrong. */
    private static final int MOST_YEARS_VACANT = 2;

    private static final int MOST_YEARS_AHEAD = 2;
    /** After the deadline, until the commission. */
    private static final int MOST_MONTHS_TO_COMMISSION = 6;

    private Publication() {}

    /** @return nothing when it may be published on that day */
    public static List<PublicationFault> faults(OfferDraft draft, LocalDate today) {
        List<PublicationFault> faults = new ArrayList<>();
        money(draft, faults);
        available(draft.availableOn(), today, faults);
        LocalDate deadline = draft.deadline();
        deadline(deadline, today, faults);
        commission(draft.commissionOn(), deadline, faults);
        if (draft.description().isEmpty()) {
            faults.add(PublicationFault.DESCRIPTION_REQUIRED);
        }
        return faults;
    }

    private static void money(OfferDraft draft, List<PublicationFault> faults) {
        Euros rent = draft.rent();
        Euros deposit = draft.deposit();
        if (rent == null) {
            faults.add(PublicationFault.RENT_REQUIRED);
        }
        if (draft.charges() == null) {
            faults.add(PublicationFault.CHARGES_REQUIRED);
        }
        if (rent != null && deposit != null && deposit.compareTo(rent) > 0) {
            faults.add(PublicationFault.DEPOSIT_ABOVE_RENT);
        }
    }

    private static void available(@Nullable LocalDate day, LocalDate today, List<PublicationFault> faults) {
        if (day == null) {
            faults.add(PublicationFault.AVAILABLE_REQUIRED);
        } else if (day.isBefore(today.minusYears(MOST_YEARS_VACANT))) {
            faults.add(PublicationFault.AVAILABLE_LONG_AGO);
        } else if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            faults.add(PublicationFault.AVAILABLE_TOO_FAR);
        }
    }

    private static void deadline(@Nullable LocalDate day, LocalDate today, List<PublicationFault> faults) {
        if (day == null) {
            faults.add(PublicationFault.DEADLINE_REQUIRED);
        } else if (day.isBefore(OfferPeriod.earliest(today))) {
            faults.add(PublicationFault.DEADLINE_TOO_SOON);
        } else if (day.isAfter(OfferPeriod.latest(today))) {
            faults.add(PublicationFault.DEADLINE_TOO_LATE);
        }
    }

    private static void commission(
            @Nullable LocalDate day, @Nullable LocalDate deadline, List<PublicationFault> faults) {
        if (day == null || deadline == null) {
            return;
        }
        if (!day.isAfter(deadline)) {
            faults.add(PublicationFault.COMMISSION_TOO_SOON);
        } else if (day.isAfter(deadline.plusMonths(MOST_MONTHS_TO_COMMISSION))) {
            faults.add(PublicationFault.COMMISSION_TOO_LATE);
        }
    }
}
