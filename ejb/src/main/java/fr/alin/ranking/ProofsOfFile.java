package fr.alin.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What advisers have seen of the request behind a file.
 *
 * @param priority that stands, null for none
 * @param situations that are declared, in the grid's order
 */
public record ProofsOfFile(@Nullable ValidatedPriority priority, List<ReviewedSituation> situations) {
    public ProofsOfFile {
        situations = List.copyOf(situations);
    }
}
