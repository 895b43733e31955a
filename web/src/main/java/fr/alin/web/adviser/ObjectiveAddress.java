package fr.alin.web.adviser;

import fr.alin.reporting.Figure;
import fr.alin.reporting.LeaseScope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of the objectives and of the lists behind them: year, landlord, département, figure. It can be kept and sent,
 * and is never trusted.
 *
 * @param landlord null for all
 * @param departement code, null for all
 */
record ObjectiveAddress(int year, @Nullable UUID landlord, @Nullable String departement, Figure figure) {
    /** No choice in particular: a form cannot say nothing. */
    static final String EVERY = "ALL";

    /** What is missing or makes no sense is this year, all of them, and the first figure. */
    static ObjectiveAddress of(HttpServletRequest request, int thisYear) {
        String year = parameter(request, "annee");
        String departement = parameter(request, "departement");
        return new ObjectiveAddress(
                year.matches("2\\d{3}") ? Integer.parseInt(year) : thisYear,
                landlord(parameter(request, "bailleur")),
                departement.matches("\\d[\\dAB]\\d?") ? departement : null,
                Stream.of(Figure.values())
                        .filter(figure -> figure.name().equals(parameter(request, "indicateur")))
                        .findFirst()
                        .orElse(Figure.PRIORITY));
    }

    private static @Nullable UUID landlord(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            // No landlord in particular.
            return null;
        }
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    LeaseScope scope() {
        return new LeaseScope(year, landlord, departement, figure);
    }

    /** The page of figures, of the same landlord and département. */
    String url() {
        return "/conseiller/objectifs?" + query();
    }

    /** The list behind a figure. */
    String list(Figure other) {
        return "/conseiller/objectifs-liste?" + query() + "&indicateur=" + other;
    }

    ObjectiveAddress at(UUID otherLandlord, String otherDepartement) {
        return new ObjectiveAddress(year, otherLandlord, otherDepartement, figure);
    }

    private String query() {
        return "annee=" + year
                + (landlord == null ? "" : "&bailleur=" + landlord)
                + (departement == null ? "" : "&departement=" + departement);
    }
}
