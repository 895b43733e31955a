package fr.alin.web.adviser;

import fr.alin.study.WorkSort;
import fr.alin.web.shared.Words;

/** A heading of the work list that sorts it: a link, so that the order stands in the address. */
public class WorkColumn {
    private final WorkSort sort;
    private final WorkAddress shown;

    WorkColumn(WorkSort sort, WorkAddress shown) {
        this.sort = sort;
        this.shown = shown;
    }

    public String getTitle() {
        return Words.format("work.column." + sort);
    }

    public String getUrl() {
        return shown.sortedBy(sort).url();
    }

    /** Empty for a column that does not sort the list. */
    public String getIcon() {
        if (shown.sort() != sort) {
            return "";
        }
        return shown.descending() ? "up" : "down";
    }

    /** Value of aria-sort. */
    public String getOrder() {
        return shown.sort() != sort ? "none" : shown.descending() ? "descending" : "ascending";
    }
}
