package fr.alin.web.landlord;

import fr.alin.caleol.SittingItem;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.WaitingOffer;
import fr.alin.web.shared.Posted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commissions: the landlord's sittings, and the offers that wait for one. */
@Named
@RequestScoped
public class SittingsPage {
    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private SittingQueries queries;

    @Inject
    private Posted posted;

    private @Nullable List<SittingItem> found;
    private @Nullable List<WaitingOffer> waiting;

    public List<SittingRow> getRows() {
        return found().stream().limit(SittingQueries.ROWS).map(SittingRow::new).toList();
    }

    /** How many offers are on no agenda; a hundred stands for a hundred and more. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = queries.waiting();
        }
        return waiting.size();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= SittingQueries.ROWS) {
            return "";
        }
        SittingItem last = found().get(SittingQueries.ROWS - 1);
        return "/bailleur/commissions?apres=" + last.heldOn() + "_" + last.id();
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return posted.has("apres");
    }

    private List<SittingItem> found() {
        if (found == null) {
            String[] after = posted.text("apres").split("_", 2);
            LocalDate day = day(after[0]);
            UUID id = after.length == 2 ? RefReader.optional(after[1]) : null;
            found = day == null || id == null ? queries.page(FAR_AHEAD, FIRST) : queries.page(day, id);
        }
        return found;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.matches("[0-9-]+") ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
