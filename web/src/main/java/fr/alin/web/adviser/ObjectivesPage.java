package fr.alin.web.adviser;

import fr.alin.reporting.Figure;
import fr.alin.reporting.FigureRow;
import fr.alin.reporting.ReportingQueries;
import fr.alin.reporting.Share;
import fr.alin.reporting.YearFigures;
import fr.alin.shared.Today;
import fr.alin.territory.Territory;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objectifs d'attribution: what the law asks of a year's signed leases, for supervisors. */
@Named
@RequestScoped
public class ObjectivesPage {
    @Inject
    private ReportingQueries queries;

    @Inject
    private Territory territory;

    @Inject
    private Today today;

    @Inject
    private HttpServletRequest request;

    private @Nullable YearFigures all;

    private YearFigures all() {
        if (all == null) {
            all = queries.figures(address().year());
        }
        return all;
    }

    private ObjectiveAddress address() {
        return ObjectiveAddress.of(request, today.date().getYear());
    }

    public ObjectiveFilters getFilters() {
        return new ObjectiveFilters(address(), all(), today.date().getYear(), this::place);
    }

    public String getTitle() {
        return Words.format("objectives.year", String.valueOf(address().year()));
    }

    /** The figures of everything that is shown together. */
    public List<ObjectiveLine> getCards() {
        YearFigures shown = shown();
        return Stream.of(Figure.values())
                .map(figure -> line(figure, shown.total(figure), address()))
                .toList();
    }

    public List<ObjectiveRow> getRows() {
        return shown().rows().stream().map(this::row).toList();
    }

    /** Whether thresholds that were made up decide. */
    public boolean isInvented() {
        return all().invented();
    }

    private ObjectiveRow row(FigureRow row) {
        ObjectiveAddress own = address().at(row.landlordId(), row.departement());
        return new ObjectiveRow(
                row.landlord(),
                place(row.departement()),
                Stream.of(Figure.values())
                        .map(figure -> line(figure, row.share(figure), own))
                        .toList());
    }

    private ObjectiveLine line(Figure figure, Share share, ObjectiveAddress of) {
        return new ObjectiveLine(figure, share, all().objective(figure), of.list(figure));
    }

    private YearFigures shown() {
        return all().of(address().landlord(), address().departement());
    }

    private String place(String code) {
        return territory
                .departement(code)
                .map(one -> Words.format("place.code", one.name(), code))
                .orElse(code);
    }
}
