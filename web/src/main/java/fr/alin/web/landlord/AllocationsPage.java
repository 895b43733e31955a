package fr.alin.web.landlord;

import fr.alin.allocation.AllocationQueries;
import fr.alin.allocation.FollowedFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Attributions et entrées dans les lieux: what commissions gave, by offer and rank, from the answer to the keys. */
@Named
@RequestScoped
public class AllocationsPage {
    private static final String FIRST = "/bailleur/attributions";

    @Inject
    private AllocationQueries queries;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<FollowedFile> found;

    public List<FollowedRow> getRows() {
        return found().stream()
                .limit(AllocationQueries.ROWS)
                .map(FollowedRow::new)
                .toList();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= AllocationQueries.ROWS) {
            return "";
        }
        FollowedFile last = found().get(AllocationQueries.ROWS - 1);
        return FIRST + "?apres="
                + new OfferPlace(last.offer(), last.allocation().rank());
    }

    public String getFirstUrl() {
        return FIRST;
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return !after().isEmpty();
    }

    private List<FollowedFile> found() {
        if (found == null) {
            OfferPlace after = OfferPlace.read(after());
            found = queries.page(after.offer(), after.place());
        }
        return found;
    }

    private String after() {
        return Objects.requireNonNullElse(request.getParameter("apres"), "");
    }
}
