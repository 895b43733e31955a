package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferId;
import fr.alin.ranking.ConfirmedPlace;
import fr.alin.selection.Choice;
import fr.alin.selection.Fault;
import fr.alin.selection.FewerReason;
import fr.alin.selection.SelectionQueries;
import fr.alin.selection.SelectionRow;
import fr.alin.selection.SelectionView;
import fr.alin.selection.Skip;
import fr.alin.shared.Secrets;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Reference;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offer whose set is chosen, with what is chosen so far: as kept, or as the page that is shown again was filled in. */
@Named
@RequestScoped
public class SelectionInView {
    @Inject
    private SelectionQueries queries;

    @Inject
    private TypedChoice typed;

    @Inject
    private Reference ref;

    @Inject
    private HttpServletRequest request;

    private @Nullable SelectionView view;
    private @Nullable Choice choice;
    private List<Fault> faults = List.of();
    private boolean asked;

    /** Called by the page before anything is shown, so that an unknown reference answers 404. */
    public void load() {
        getView();
    }

    public SelectionView getView() {
        if (view == null) {
            view = queries.view(ref.getValue(), isAll() ? SelectionQueries.MOST_FILES : SelectionQueries.FILES);
        }
        return view;
    }

    /** All files are shown, not only the first. */
    public boolean isAll() {
        return request.getParameter("tous") != null;
    }

    OfferId offer() {
        return getView().offer().id();
    }

    /** What is chosen: as typed after a post, else as kept. */
    Choice choice() {
        if (choice == null) {
            choice = FacesContext.getCurrentInstance().isPostback() && typed.isPosted() ? typed.choice() : kept();
        }
        return choice;
    }

    /** Whoever is told that something has changed sees it as it is now, with what was typed. */
    void changed() {
        Choice before = choice();
        view = null;
        choice = new Choice(
                getView().head().version(),
                getView().list().version(),
                before.chosen(),
                before.skips(),
                before.fewer());
    }

    void choose(Choice next) {
        choice = next;
    }

    /** Nothing keeps the set from going: it is asked once more, for what it does cannot be undone. */
    void ask() {
        asked = true;
    }

    /** While an answer is read its button is there, whatever comes of it. */
    public boolean isAsked() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return shown ? asked : request.getParameter("confirme") != null;
    }

    /** What was asked about: another choice is asked about again. */
    public String getSignature() {
        Choice asking = choice();
        String chosen =
                asking.chosen().stream().map(CandidatureId::toString).sorted().collect(Collectors.joining(","));
        return Secrets.hash(asking.version() + ":" + asking.listVersion() + ":" + chosen);
    }

    boolean isConfirmed() {
        return getSignature().equals(request.getParameter("confirme"));
    }

    void tell(List<Fault> found) {
        faults = List.copyOf(found);
    }

    private Choice kept() {
        Set<CandidatureId> chosen = new HashSet<>();
        Map<CandidatureId, Skip> skips = new HashMap<>();
        for (SelectionRow row : getView().rows()) {
            if (row.chosen()) {
                // Whoever has gone away meanwhile is no part of it any more.
                if (row.status() == CandidatureStatus.VALIDATED) {
                    chosen.add(row.id());
                }
            } else if (row.skipReason() != null || row.words() != null) {
                skips.put(row.id(), new Skip(row.skipReason(), row.words()));
            }
        }
        return new Choice(
                getView().head().version(),
                getView().list().version(),
                chosen,
                skips,
                getView().head().fewer());
    }

    public SelectionHeader getHeader() {
        return new SelectionHeader(getView(), choice(), getLines());
    }

    /** Files in the order of the list. */
    public List<SelectionLine> getLines() {
        Map<CandidatureId, ConfirmedPlace> places = new HashMap<>();
        getView().list().places().forEach(place -> places.put(place.candidature(), place));
        int last = choice().chosen().stream()
                .mapToInt(id -> places.containsKey(id)
                        ? Objects.requireNonNull(places.get(id)).place()
                        : 0)
                .max()
                .orElse(0);
        return getView().rows().stream()
                .map(row -> new SelectionLine(
                        row,
                        Objects.requireNonNull(places.get(row.id())),
                        getView().quartiles().of(row.id()),
                        choice(),
                        last,
                        fault(row.id())))
                .toList();
    }

    /** Of whom a fault speaks; empty when of the set as a whole, or of a file that the page does not show. */
    String name(Fault fault) {
        return getView().rows().stream()
                .filter(row -> row.id().equals(fault.file()))
                .map(SelectionRow::name)
                .findFirst()
                .orElse("");
    }

    private @Nullable Fault fault(CandidatureId id) {
        return faults.stream()
                .filter(fault -> id.equals(fault.file()))
                .findFirst()
                .orElse(null);
    }

    /** The set can still be chosen. */
    public boolean isOpen() {
        return getView().head().sentAt() == null
                && getView().head().overdueAt() == null
                && !getView().nobodyLeft();
    }

    /** How many files the page does not show yet; empty when it shows all. */
    public String getMore() {
        int hidden = getView().list().places().size() - getView().rows().size();
        return hidden == 0 ? "" : Words.format("selection.more", hidden);
    }

    /** Reasons for fewer than three that somebody has to say. */
    public List<ChoiceOption> getFewerOptions() {
        FewerReason fewer = choice().fewer();
        return ChoiceOption.of(
                Stream.of(FewerReason.DALO_DESIGNATED, FewerReason.PLAI_ADAPTED),
                reason -> Words.format("fewer." + reason),
                fewer == null ? "" : fewer.name());
    }

    public int getVersion() {
        return choice().version();
    }

    public int getListVersion() {
        return choice().listVersion();
    }
}
