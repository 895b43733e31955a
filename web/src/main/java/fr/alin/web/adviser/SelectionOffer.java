package fr.alin.web.adviser;

import fr.alin.offer.OfferNumber;
import fr.alin.selection.OverdueService;
import fr.alin.selection.SelectionItem;
import fr.alin.shared.Typology;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** An offer in the list of those whose set is to be chosen. */
public class SelectionOffer {
    private static final Formats FORMATS = new Formats();

    private final SelectionItem item;
    private final LocalDate today;

    SelectionOffer(SelectionItem item, LocalDate today) {
        this.item = item;
        this.today = today;
    }

    public SelectionItem getItem() {
        return item;
    }

    public String getUrl() {
        return "/conseiller/selection?ref=" + OfferNumber.write(item.number());
    }

    public String getTitle() {
        return Typology.of(item.rooms()) + " " + item.commune();
    }

    public String getDetail() {
        return Words.format(
                "selections.offer", OfferNumber.write(item.number()), FORMATS.euros(item.rent()), item.landlord());
    }

    public String getDeadline() {
        return FORMATS.shortDay(item.deadline());
    }

    /** Last day on which the set may go; empty once it has gone or was late. */
    public String getDue() {
        if (item.sentAt() != null || item.overdueAt() != null) {
            return "";
        }
        return FORMATS.shortDay(item.deadline().plusDays(OverdueService.DAYS));
    }

    public String getState() {
        if (item.sentAt() != null) {
            return Words.format("selections.sent", item.sent(), FORMATS.dayOf(item.sentAt()));
        }
        if (item.overdueAt() != null) {
            return Words.format("selections.overdue");
        }
        if (item.validated() + item.underStudy() == 0) {
            return Words.format("selections.nobody");
        }
        if (item.drafter() != null) {
            return Words.format("selection.draftOf", item.drafter());
        }
        return item.underStudy() > 0
                ? Words.format("selections.toStudy", item.underStudy())
                : Words.format("selections.ready");
    }

    public String getTone() {
        if (item.sentAt() != null) {
            return "ok";
        }
        if (item.overdueAt() != null) {
            return "bad";
        }
        return ChronoUnit.DAYS.between(today, item.deadline().plusDays(OverdueService.DAYS)) <= 2 ? "warn" : "info";
    }
}
