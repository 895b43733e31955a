package fr.alin.web.visitor;

import fr.alin.ranking.Grid;
import fr.alin.ranking.GridQueries;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classement: the grid in force as everybody may read it, rendered from the data that rank. */
@Named
@RequestScoped
public class GridPage {
    @Inject
    private GridQueries grids;

    @Inject
    private Formats formats;

    private @Nullable Grid grid;

    public List<GridLine> getLines() {
        return GridLine.of(inForce());
    }

    public String getTitle() {
        return Words.format(
                "grid.title", inForce().number(), formats.day(inForce().validFrom()));
    }

    public String getSource() {
        return inForce().source();
    }

    /** Grids announced or past, each in a sentence. */
    public List<String> getOthers() {
        return grids.published().stream()
                .filter(other -> !other.id().equals(inForce().id()))
                .map(other ->
                        Words.format("grid.other", other.number(), formats.day(other.validFrom()), other.source()))
                .toList();
    }

    private Grid inForce() {
        if (grid == null) {
            grid = grids.inForce();
        }
        return grid;
    }
}
