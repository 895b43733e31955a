package fr.alin.web.adviser;

import fr.alin.ranking.ConfirmedList;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListMove;
import fr.alin.selection.SelectionView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.VersionLine;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** How the list that a set is chosen by came to stand as it does. */
@Named
@RequestScoped
public class SelectionMoves {
    private static final Formats FORMATS = new Formats();

    @Inject
    private SelectionInView page;

    /** Which version stands, since when and why; whom that moved, from where to where. */
    public String getStanding() {
        ConfirmedList list = page.getView().list();
        ListMove standing = list.standing();
        String since = Words.format(
                "selection.standing", standing.number(), FORMATS.time(standing.madeAt()), change(standing));
        return list.moved()
                .map(now -> since + " "
                        + Words.format(
                                now.place() == list.before() ? "selection.placeKept" : "selection.placeMoved",
                                name(standing),
                                list.before(),
                                now.place()))
                .orElse(since);
    }

    /** All of them, that which stands first. */
    public List<VersionLine> getVersions() {
        return page.getView().list().moves().stream()
                .map(move -> new VersionLine(
                        move.number(),
                        Words.format("rank.versionLine", move.number(), FORMATS.time(move.madeAt())),
                        change(move),
                        move.sha256()))
                .toList();
    }

    private String change(ListMove move) {
        if (move.change() == ListChange.DEADLINE) {
            return Words.format("listChange.deadline");
        }
        return move.of() == null
                ? Words.format("listChange.gone")
                : Words.format("listChange.of." + move.change(), name(move));
    }

    /** Empty for somebody whose file is gone. */
    private String name(ListMove move) {
        SelectionView view = page.getView();
        return Objects.requireNonNullElse(view.names().get(Objects.requireNonNull(move.of())), "");
    }
}
