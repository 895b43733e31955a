package fr.alin.web.landlord;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.SittingStatus;
import fr.alin.caleol.SittingView;
import fr.alin.selection.FewerReason;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.PageLink;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dwelling on which the commission decides, with its files. */
public class AgendaCard {
    private static final Formats FORMATS = new Formats();

    private final AgendaView item;
    private final SittingView sitting;
    private final SittingStatus status;
    private final List<PointLine> points;

    AgendaCard(AgendaView item, SittingView sitting, List<PointLine> points) {
        this.item = item;
        this.sitting = sitting;
        this.status = sitting.status();
        this.points = points.stream().filter(point -> point.of(item.id())).toList();
    }

    public AgendaLine getLine() {
        return new AgendaLine(item);
    }

    public List<FileLine> getFiles() {
        boolean open = status != SittingStatus.CLOSED;
        return item.files().stream()
                .filter(file -> !open || item.examines(file) || file.decided() == null || item.correction() != null)
                .map(file -> new FileLine(item, file, points))
                .toList();
    }

    /** What completes the reason of a correction; empty for nothing. */
    public String getCorrectionWords() {
        return item.correction() == null
                ? ""
                : Objects.requireNonNullElse(item.correction().words(), "");
    }

    /** Sittings that have decided anew on it since, each with the way to it. */
    public List<PageLink> getCorrections() {
        return sitting.corrections().stream()
                .filter(later -> later.item().equals(item.id()))
                .map(later -> new PageLink(
                        Words.format("correction.later", FORMATS.day(later.heldOn()), later.minutes()),
                        "/bailleur/seance?ref=" + later.sitting(),
                        false))
                .toList();
    }

    /** "4 décisions sur 4". */
    public String getDecided() {
        return Words.format("agenda.decided", noted(), examined());
    }

    private long noted() {
        List<FileOnAgenda> decided = status == SittingStatus.CLOSED ? item.files() : item.examined();
        return decided.stream().filter(file -> file.decided() != null).count();
    }

    private long examined() {
        return status == SittingStatus.CLOSED ? noted() : item.examined().size();
    }

    public String getTone() {
        if (status == SittingStatus.CLOSED) {
            return "ok";
        }
        return item.examined().isEmpty() ? "mute" : points.stream().allMatch(PointLine::isMet) ? "ok" : "warn";
    }

    /** Fewer than three files: the commission says why. */
    public boolean isFew() {
        return getLine().isFew() && !item.examined().isEmpty();
    }

    /** Reasons an agent may give; that there are too few is one of them here. */
    public List<ChoiceOption> getFewer() {
        return ChoiceOption.of(
                Stream.of(FewerReason.values()),
                reason -> Words.format("agenda.fewer." + reason),
                item.fewer() == null ? "" : item.fewer().name());
    }

    /** Of a sitting that is closed; empty when three files were examined. */
    public String getFewerText() {
        return item.fewer() == null ? "" : Words.format("agenda.fewer." + item.fewer());
    }

    /** Value of the attribute; null leaves it out. */
    public @Nullable String getCasting() {
        return item.castingVote() ? "checked" : null;
    }

    /** The offer was withdrawn, or everybody has cancelled: there is nothing to decide. */
    public boolean isVoid() {
        return status != SittingStatus.CLOSED && item.examined().isEmpty();
    }

    public List<FileOnAgenda> getAll() {
        return item.files();
    }
}
