package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.housingrequest.Quartile;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.selection.Choice;
import fr.alin.selection.Fault;
import fr.alin.selection.SelectionRow;
import fr.alin.selection.Skip;
import fr.alin.selection.SkipReason;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file among those of which a set is chosen. */
public class SelectionLine {
    private static final Formats FORMATS = new Formats();
    private static final String EFFORT = "EFFORT_RATE";

    private final SelectionRow row;
    private final ConfirmedPlace place;
    private final Quartile quartile;
    private final Choice choice;
    private final int last;
    private final @Nullable Fault fault;

    /**
     * @param last place of the last chosen file
     * @param fault what keeps the set from being sent, null for nothing about this file
     */
    SelectionLine(
            SelectionRow row, ConfirmedPlace place, Quartile quartile, Choice choice, int last, @Nullable Fault fault) {
        this.row = row;
        this.place = place;
        this.quartile = quartile;
        this.choice = choice;
        this.last = last;
        this.fault = fault;
    }

    public SelectionRow getRow() {
        return row;
    }

    public String getPlace() {
        return Words.format("rank.place", place.place());
    }

    public String getGroup() {
        return Words.format("selection.group." + place.bucket());
    }

    /** A situation that nobody has confirmed gives no point here. */
    public String getGroupDetail() {
        String group = Words.format("selection.groupNumber", place.bucket().group());
        return place.declared() ? Words.format("selection.declared", group) : group;
    }

    public int getPoints() {
        return place.points();
    }

    public List<CheckTag> getChecks() {
        return CheckTag.of(row.checks());
    }

    public String getEffort() {
        return row.checks().stream()
                .filter(check -> check.rule().equals(EFFORT) && check.actual() != null)
                .map(check -> Words.format(
                        "selection.effort", FORMATS.near(Objects.requireNonNull(check.actual()), check.limit())))
                .findFirst()
                .orElse("—");
    }

    /** Of resources, as declared today. */
    public String getQuartile() {
        return Words.format("selection.quartile." + quartile);
    }

    boolean is(Quartile other) {
        return quartile == other;
    }

    public boolean isChosen() {
        return choice.chosen().contains(row.id());
    }

    /** Only what is validated may go. */
    public boolean isChoosable() {
        return row.status() == CandidatureStatus.VALIDATED;
    }

    /** Stands better than the last chosen one, and is not chosen. */
    public boolean isPassedOver() {
        return !isChosen() && place.place() < last;
    }

    /** The reason is asked for, or was given. */
    public boolean isReasoned() {
        return isPassedOver() || skip() != null && !isChosen();
    }

    private @Nullable Skip skip() {
        return choice.skips().get(row.id());
    }

    /** As the form keeps it; empty for none. */
    public String getReason() {
        Skip skip = skip();
        return skip == null || skip.reason() == null ? "" : skip.reason().name();
    }

    public String getReasonText() {
        return getReason().isEmpty() ? "" : Words.format("skip." + getReason());
    }

    public String getWords() {
        Skip skip = skip();
        return skip == null || skip.words() == null ? "" : skip.words();
    }

    /** Empty when nothing is wrong with it. */
    public String getFault() {
        return fault == null ? "" : Words.format("selection.fault." + fault.kind(), row.name());
    }

    public String getFaultStyle() {
        return fault == null ? "" : "bad";
    }

    /** Value of aria-invalid; null leaves the attribute out. */
    public @Nullable String getInvalid() {
        return fault == null ? null : "true";
    }

    public @Nullable String getDescribedBy() {
        return fault == null ? null : "motif-" + row.id() + "-e";
    }

    /** Value of the attribute; null leaves it out. */
    public @Nullable String getChecked() {
        return isChosen() ? "checked" : null;
    }

    public List<ChoiceOption> getOptions() {
        return ChoiceOption.of(Stream.of(SkipReason.values()), reason -> Words.format("skip." + reason), getReason());
    }

    public String getStyle() {
        return isChosen() ? "sel" : isPassedOver() ? "sk" : "";
    }

    public String getState() {
        if (row.status() == CandidatureStatus.SENT) {
            return Words.format("work.status.SENT");
        }
        if (!isChoosable()) {
            return Words.format("work.status." + row.status());
        }
        return isChosen()
                ? Words.format("selection.toSend")
                : isPassedOver() ? Words.format("selection.skipped") : Words.format("selection.notChosen");
    }

    public String getTone() {
        return isChosen() ? "info" : isPassedOver() || !isChoosable() ? "warn" : "mute";
    }
}
