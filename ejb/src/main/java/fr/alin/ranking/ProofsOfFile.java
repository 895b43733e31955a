package fr.alin.ranking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What advisers have seen of the request behind a file.
 *
 * @param priority that stands, null for none
 * @param situations that are declared, now or on the deadline, in the grid's order
 * @param earlier employer of the deadline, null while the request names the same
 */
public record ProofsOfFile(
        @Nullable ValidatedPriority priority, List<ReviewedSituation> situations, @Nullable EarlierEmployer earlier) {
    public ProofsOfFile {
        situations = List.copyOf(situations);
    }
}
