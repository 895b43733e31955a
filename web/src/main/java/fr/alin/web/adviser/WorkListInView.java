package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.study.WorkCounters;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkListQueries;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.LazyDataModel;

/** Mes dossiers: the work list, most urgent first. The filters stand in the address. */
@Named
@ViewScoped
public class WorkListInView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient WorkListQueries queries;

    private String text = "";
    private @Nullable CandidatureStatus status = CandidatureStatus.APPLIED;
    private WorkFilter.Holder holder = WorkFilter.Holder.MINE_AND_FREE;
    private boolean late;
    private final WorkItems items = new WorkItems();
    private transient @Nullable WorkCounters counters;

    @PostConstruct
    void start() {
        counters = queries.counters();
    }

    /** Takes the filters over from the address. */
    public void load() {
        items.filter(getShown());
    }

    public WorkFilter getShown() {
        return new WorkFilter(text, status, holder, late);
    }

    public String filter() {
        return "/conseiller/dossiers?faces-redirect=true&includeViewParams=true";
    }

    public LazyDataModel<WorkRow> getItems() {
        return items;
    }

    public WorkCounters getCounters() {
        if (counters == null) {
            counters = queries.counters();
        }
        return counters;
    }

    public CandidatureStatus[] getStatuses() {
        return CandidatureStatus.values();
    }

    public WorkFilter.Holder[] getHolders() {
        return WorkFilter.Holder.values();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable CandidatureStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable CandidatureStatus status) {
        this.status = status;
    }

    public WorkFilter.Holder getHolder() {
        return holder;
    }

    public void setHolder(WorkFilter.@Nullable Holder holder) {
        this.holder = holder == null ? WorkFilter.Holder.ALL : holder;
    }

    public boolean isLate() {
        return late;
    }

    public void setLate(boolean late) {
        this.late = late;
    }
}
