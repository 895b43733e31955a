package fr.alin.ranking;

import fr.alin.ranking.model.Grids;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The published grids: everybody may know by what they are ranked. */
@Stateless
@PermitAll
public class GridQueries {
    @Inject
    private Grids grids;

    @Inject
    private Today today;

    /** The grid that offers published today are ranked by. */
    public Grid inForce() {
        return grids.inForce(today.date()).orElseThrow(NotFoundException::new);
    }

    /** Those in force, past and to come, the latest first. */
    public List<Grid> published() {
        return grids.published();
    }
}
