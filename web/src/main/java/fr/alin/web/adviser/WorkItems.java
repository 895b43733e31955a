package fr.alin.web.adviser;

import fr.alin.shared.Today;
import fr.alin.study.WorkFilter;
import fr.alin.study.WorkListQueries;
import fr.alin.study.WorkSort;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** Pages of the work list, read as the table asks for them; between requests only the filter is kept. */
public class WorkItems extends LazyDataModel<WorkRow> {
    private static final long serialVersionUID = 1L;

    private WorkFilter filter = new WorkFilter("", null, WorkFilter.Holder.ALL, false);

    void filter(WorkFilter next) {
        filter = next;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return queries().count(filter);
    }

    @Override
    public List<WorkRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        SortMeta sort = sorts.values().stream().findFirst().orElse(null);
        WorkSort column = sort == null ? WorkSort.DUE : WorkSort.valueOf(sort.getField());
        boolean descending = sort != null && sort.getOrder() == SortOrder.DESCENDING;
        LocalDate today = CDI.current().select(Today.class).get().date();
        return queries().page(filter, column, descending, first, size).stream()
                .map(item -> new WorkRow(item, today))
                .toList();
    }

    private static WorkListQueries queries() {
        return CDI.current().select(WorkListQueries.class).get();
    }
}
