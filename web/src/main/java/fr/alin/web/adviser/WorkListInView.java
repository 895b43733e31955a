package fr.alin.web.adviser;

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

    private final WorkFilterForm form = new WorkFilterForm();
    private final WorkItems items = new WorkItems();
    private transient @Nullable WorkCounters counters;

    @PostConstruct
    void start() {
        counters = queries.counters();
    }

    /** Takes the filters over from the address. */
    public void load() {
        items.filter(shown());
    }

    WorkFilter shown() {
        return form.filter();
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

    public WorkFilterForm getForm() {
        return form;
    }
}
