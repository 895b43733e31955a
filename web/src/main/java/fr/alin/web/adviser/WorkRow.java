package fr.alin.web.adviser;

import fr.alin.shared.Typology;
import fr.alin.study.WorkItem;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** A row of the work list, every text ready: due day in words, exceptions only among the checks. */
public class WorkRow implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Formats FORMATS = new Formats();

    private final transient WorkItem item;
    private final transient LocalDate today;

    public WorkRow(WorkItem item, LocalDate today) {
        this.item = item;
        this.today = today;
    }

    public WorkItem getItem() {
        return item;
    }

    public String getRef() {
        return item.id().toString();
    }

    public String getName() {
        return item.lastName() + " " + item.firstName();
    }

    public String getDue() {
        long days = ChronoUnit.DAYS.between(today, item.dueOn());
        if (!item.status().underStudy()) {
            return "";
        }
        if (days < 0) {
            return Words.format("work.late", -days);
        }
        return days == 0 ? Words.format("work.today") : Words.format("work.inDays", days);
    }

    public String getDueDay() {
        return FORMATS.shortDay(item.dueOn());
    }

    public String getDueStyle() {
        if (!item.status().underStudy()) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, item.dueOn());
        return days < 0 ? "late" : days <= 1 ? "soon2" : "";
    }

    public String getOffer() {
        return Typology.of(item.rooms()) + " " + item.commune();
    }

    public boolean isConform() {
        return item.alerts().isEmpty();
    }

    public String getAlerts() {
        return item.alerts().stream()
                .map(alert -> Words.format("alert." + alert))
                .collect(Collectors.joining(", "));
    }

    public String getStatusText() {
        return Words.format("work.status." + item.status());
    }

    public String getTone() {
        return switch (item.status()) {
            case APPLIED -> "warn";
            case DOCUMENTS_REQUESTED -> "info";
            case VALIDATED -> "ok";
            case INVALIDATED -> "bad";
            case CANCELLED -> "mute";
        };
    }

    public String getHolder() {
        return item.adviserName() == null ? "—" : item.adviserName();
    }
}
