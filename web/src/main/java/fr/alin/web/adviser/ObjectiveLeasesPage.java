package fr.alin.web.adviser;

import fr.alin.reporting.LeaseItem;
import fr.alin.reporting.ReportingQueries;
import fr.alin.shared.Today;
import fr.alin.territory.Departement;
import fr.alin.territory.Territory;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The leases behind a figure, each with what it says to it. */
@Named
@RequestScoped
public class ObjectiveLeasesPage {
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    private ReportingQueries queries;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    @Inject
    private HttpServletRequest request;

    private @Nullable List<LeaseItem> found;

    /** One more than the page shows. */
    private List<LeaseItem> found() {
        if (found == null) {
            ObjectiveAddress address = address();
            LocalDate day = LocalDate.of(address.year() + 1, 1, 1);
            UUID id = FIRST;
            String[] after = after().split("_", 2);
            try {
                LocalDate read = LocalDate.parse(after[0]);
                // What is of another year says no place in the list.
                if (read.getYear() == address.year() && after.length == 2) {
                    id = UUID.fromString(after[1]);
                    day = read;
                }
            } catch (DateTimeException | IllegalArgumentException e) {
                // What says no place in the list begins it.
                id = FIRST;
            }
            found = queries.leases(address.scope(), day, id);
        }
        return found;
    }

    private ObjectiveAddress address() {
        return ObjectiveAddress.of(request, today.date().getYear());
    }

    public String getTitle() {
        return Words.format("objectives.figure." + address().figure());
    }

    /** Year, landlord and département of the list. */
    public String getScope() {
        String landlord = address().landlord() == null || found().isEmpty()
                ? ""
                : found().get(0).landlord();
        String place = Objects.requireNonNullElse(address().departement(), "");
        Stream<String> parts = Stream.of(
                Words.format("objectives.signedIn", String.valueOf(address().year())),
                landlord,
                territory.departement(place).map(Departement::name).orElse(place));
        return String.join(" · ", parts.filter(part -> !part.isEmpty()).toList());
    }

    public String getExplanation() {
        return Words.format("objectives.about." + address().figure());
    }

    public String getBackUrl() {
        return address().url();
    }

    public String getFirstUrl() {
        return address().list(address().figure());
    }

    public List<ObjectiveLease> getLeases() {
        return found().stream()
                .limit(ReportingQueries.ROWS)
                .map(item -> new ObjectiveLease(item, address().figure()))
                .toList();
    }

    /** Empty when there are no more. */
    public String getNextUrl() {
        if (found().size() <= ReportingQueries.ROWS) {
            return "";
        }
        LeaseItem last = found().get(ReportingQueries.ROWS - 1);
        return getFirstUrl() + "&apres=" + last.signedOn() + "_" + last.id();
    }

    /** Whether the list was entered further on: the way back to its beginning is shown. */
    public boolean isFurther() {
        return !after().isEmpty();
    }

    private String after() {
        return Objects.requireNonNullElse(request.getParameter("apres"), "");
    }
}
