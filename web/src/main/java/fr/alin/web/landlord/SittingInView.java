package fr.alin.web.landlord;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.ClosingPoint;
import fr.alin.caleol.SittingAction;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sitting that a page is about: where it stands, and what may be done. */
@Named
@RequestScoped
public class SittingInView {
    @Inject
    private SittingQueries queries;

    @Inject
    private Reference ref;

    @Inject
    private Formats formats;

    private @Nullable SittingView view;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getView();
    }

    public SittingView getView() {
        if (view == null) {
            view = queries.sitting(id());
        }
        return view;
    }

    UUID id() {
        return RefReader.required(ref.getValue());
    }

    /** Somebody has changed it since it was read. */
    void changed() {
        view = null;
    }

    /** What it needs before it is closed, on the notes that are kept. */
    List<ClosingPoint> points() {
        return queries.points(getView());
    }

    public String getTitle() {
        return Words.format("sitting.title", formats.day(getView().about().heldOn()));
    }

    public String getState() {
        return Words.format("sitting.status." + getView().status());
    }

    public String getTone() {
        return SittingRow.tone(getView().status());
    }

    /** When, where, how much. */
    public String getDetail() {
        long files = getView().agenda().stream()
                .mapToLong(item -> item.files().size())
                .sum();
        return Words.format(
                getView().about().remote() ? "sitting.detailRemote" : "sitting.detail",
                formats.hour(getView().about().startsAt()),
                getView().about().place(),
                getView().agenda().size(),
                files);
    }

    /** Day, agenda and members may be changed. */
    public boolean isPlanned() {
        return getView().status().allows(SittingAction.CHANGE);
    }

    /** What is to be told of mayors who are not called; empty once it is over. */
    public List<String> getUncalled() {
        return isAmendable()
                ? getView().withoutMayor().stream()
                        .map(commune -> Words.format("sitting.uncalled", formats.typographic(commune)))
                        .toList()
                : List.of();
    }

    public boolean isOpen() {
        return getView().status().allows(SittingAction.RECORD);
    }

    public boolean isSuspended() {
        return getView().status().allows(SittingAction.RESUME);
    }

    /** Agenda and members may be changed. */
    public boolean isAmendable() {
        return isPlanned() || isOpen();
    }

    /** One dwelling of each commune of the agenda: a mayor is called for one of them. */
    public List<AgendaView> getCommunes() {
        Map<String, AgendaView> communes = new TreeMap<>();
        getView().agenda().forEach(item -> communes.putIfAbsent(item.commune(), item));
        return List.copyOf(communes.values());
    }
}
