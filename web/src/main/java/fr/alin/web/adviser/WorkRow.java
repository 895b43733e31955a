package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureAction;
import fr.alin.ranking.RankPlace;
import fr.alin.shared.Typology;
import fr.alin.study.WorkItem;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the work list, every text ready: due day in words, place, exceptions only among the checks. */
public class WorkRow {
    private static final Formats FORMATS = new Formats();

    private final WorkItem item;
    private final @Nullable RankPlace place;
    private final WorkAddress list;
    private final LocalDate today;
    private Set<String> ticked = Set.of();

    /** @param place null for whoever is on no list of candidates */
    WorkRow(WorkItem item, @Nullable RankPlace place, WorkAddress list, LocalDate today) {
        this.item = item;
        this.place = place;
        this.list = list;
        this.today = today;
    }

    /** Keeps what was ticked on the page that is shown again. */
    WorkRow ticked(Set<String> ticks) {
        ticked = Set.copyOf(ticks);
        return this;
    }

    /** The file, which knows from which list it was opened. */
    public String getUrl() {
        return list.file(item.id().value());
    }

    /** What a tick stands for: the file as it is shown here. */
    public String getTick() {
        return item.id() + ":" + item.version();
    }

    /** Whether anything can be done with several of them: a file that is over stays as it is. */
    public boolean isTickable() {
        return item.status().allowsSupervisor(CandidatureAction.REASSIGN);
    }

    /** Whether it was ticked before the page was shown again; null leaves the attribute out. */
    public @Nullable String getChecked() {
        return ticked.contains(getTick()) ? "checked" : null;
    }

    public String getPlace() {
        return place == null ? "—" : Words.format("rank.place", place.place());
    }

    public String getPoints() {
        return place == null ? "" : Words.format("rank.points", place.points());
    }

    public List<CheckTag> getChecks() {
        return CheckTag.of(item.checks());
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

    public String getStatusText() {
        return Words.format("work.status." + item.status());
    }

    public String getTone() {
        return switch (item.status()) {
            case APPLIED -> "warn";
            case DOCUMENTS_REQUESTED -> "info";
            case VALIDATED, SENT, RANKED, CONDITIONAL, OFFERED, ACCEPTED, LEASED, HOUSED -> "ok";
            case INVALIDATED, NOT_ALLOCATED, INADMISSIBLE -> "bad";
            case RELEASED, CANCELLED, DECLINED, UNANSWERED, LAPSED -> "mute";
        };
    }

    public String getHolder() {
        return item.adviserName() == null ? "—" : item.adviserName();
    }
}
