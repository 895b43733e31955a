package fr.alin.web.adviser;

import fr.alin.web.shared.PageLink;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The pages of a list: the first, the last, and those beside the one that is shown. */
public class WorkPages {
    static final int ROWS = 20;

    private final WorkAddress address;
    private final int found;

    WorkPages(WorkAddress address, int found) {
        this.address = address;
        this.found = found;
    }

    private int last() {
        return Math.max(1, (found + ROWS - 1) / ROWS);
    }

    /** Beyond the last page there is the last page: a list that became shorter is no empty one. */
    int shown() {
        return Math.min(address.page(), last());
    }

    int first() {
        return (shown() - 1) * ROWS;
    }

    /** "21 à 40 sur 42". */
    public String getReport() {
        return Words.format("work.report", first() + 1, Math.min(found, first() + ROWS), found);
    }

    public boolean isSeveral() {
        return last() > 1;
    }

    public boolean isAny() {
        return found > 0;
    }

    public List<PageLink> getLinks() {
        TreeSet<Integer> numbers = new TreeSet<>(List.of(1, last()));
        for (int number = shown() - 1; number <= shown() + 1; number++) {
            numbers.add(Math.max(1, Math.min(last(), number)));
        }
        List<PageLink> links = new ArrayList<>();
        int before = 0;
        for (int number : numbers) {
            if (number > before + 1) {
                links.add(new PageLink("…", "", false));
            }
            links.add(new PageLink(Integer.toString(number), address.at(number).url(), number == shown()));
            before = number;
        }
        return links;
    }

    /** Empty on the first page. */
    public String getPreviousUrl() {
        return shown() == 1 ? "" : address.at(shown() - 1).url();
    }

    /** Empty on the last page. */
    public String getNextUrl() {
        return shown() == last() ? "" : address.at(shown() + 1).url();
    }
}
