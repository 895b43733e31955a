package fr.alin.web.admin;

import fr.alin.ranking.Award;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Grid;
import fr.alin.ranking.GridQueries;
import fr.alin.ranking.GridService;
import fr.alin.ranking.SimulationView;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Barème: the draft of the next grid beside the one in force. */
@Named
@RequestScoped
public class DraftPage {
    static final String AGAIN = "/admin/bareme?faces-redirect=true";

    @Inject
    private GridService service;

    @Inject
    private GridQueries grids;

    @Inject
    private DraftInView view;

    private List<DraftLine> lines = List.of();
    private @Nullable TrialView simulation;

    @Size(max = GridService.SOURCE_LENGTH, message = "{common.size}")
    private @Nullable String source;

    @PostConstruct
    void read() {
        Grid next = view.draft();
        if (next != null) {
            Grid inForce = grids.inForce();
            source = next.source();
            lines = Stream.of(Criterion.values())
                    .map(criterion -> new DraftLine(criterion, inForce.award(criterion), next.award(criterion)))
                    .toList();
        }
    }

    public String begin() {
        service.begin();
        return AGAIN;
    }

    /** @throws BusinessException as {@link GridService#write} */
    public String save() {
        write();
        Notices.say("draft.saved");
        return AGAIN;
    }

    /** Saves what is typed and shows on the same page what it would change. */
    public void simulate() {
        write();
        SimulationView result = service.simulate();
        simulation = new TrialView(result, service.names(result));
    }

    private void write() {
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        lines.forEach(line -> awards.put(line.criterion(), line.award()));
        view.act(() ->
                view.setVersion(service.write(view.getVersion(), awards, Objects.requireNonNullElse(source, ""))));
    }

    /** @return null until it is asked for */
    public @Nullable TrialView getSimulation() {
        return simulation;
    }

    public String drop() {
        view.act(() -> service.drop(view.getVersion()));
        Notices.say("draft.dropped");
        return AGAIN;
    }

    public boolean isDrafted() {
        return view.draft() != null;
    }

    public int getNumber() {
        Grid draft = view.draft();
        return draft == null ? 0 : draft.number();
    }

    public List<DraftLine> getLines() {
        return lines;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }
}
