package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureId;
import fr.alin.ranking.RankPlace;
import fr.alin.ranking.RankQueries;
import fr.alin.shared.Today;
import fr.alin.study.WorkItem;
import fr.alin.study.WorkListQueries;
import fr.alin.study.WorkSort;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mes dossiers: the work list, most urgent first. Filters, order and page stand in the address. */
@Named
@RequestScoped
public class WorkListInView {
    @Inject
    private WorkListQueries queries;

    @Inject
    private RankQueries ranks;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Today today;

    private @Nullable WorkAddress address;
    private @Nullable WorkPages pages;
    private @Nullable List<WorkRow> rows;
    private @Nullable WorkFilterForm form;

    /** The forms of the page are sent to it. */
    WorkAddress address() {
        if (address == null) {
            address = WorkAddress.of(request::getParameter);
        }
        return address;
    }

    /** The list as it is shown, after something was done on its page. */
    String back() {
        return Walk.redirect(address().url());
    }

    public WorkPages getPages() {
        if (pages == null) {
            pages = new WorkPages(address(), queries.count(address().filter()));
        }
        return pages;
    }

    public List<WorkRow> getRows() {
        if (rows == null) {
            WorkAddress shown = address().at(getPages().shown());
            List<WorkItem> items = queries.page(
                    shown.filter(), shown.sort(), shown.descending(), getPages().first(), WorkPages.ROWS);
            Map<CandidatureId, RankPlace> places =
                    ranks.places(items.stream().map(WorkItem::id).toList());
            Set<String> ticks = new HashSet<>(
                    Arrays.asList(Objects.requireNonNullElse(request.getParameterValues("dossier"), new String[0])));
            rows = items.stream()
                    .map(item -> new WorkRow(item, places.get(item.id()), shown, today.date()).ticked(ticks))
                    .toList();
        }
        return rows;
    }

    /** Whose files the figures above the list count, and for which offer. */
    public String getScope() {
        return WorkFilterForm.scope(address().filter());
    }

    public WorkFilterForm getForm() {
        if (form == null) {
            form = new WorkFilterForm(address(), queries);
        }
        return form;
    }

    public List<WorkColumn> getColumns() {
        return List.of(WorkSort.values()).stream()
                .map(sort -> new WorkColumn(sort, address()))
                .toList();
    }

    /** What a screen reader says of the table. */
    public String getCaption() {
        return Words.format(
                "work.caption", Words.format("work.column." + address().sort()));
    }
}
