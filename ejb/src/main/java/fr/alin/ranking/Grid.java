package fr.alin.ranking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scoring grid: a published one is never changed.
 *
 * @param number as people cite it
 * @param validFrom offers published from that day on are ranked by it, null for a draft
 * @param awards one for each criterion
 */
public record Grid(UUID id, int number, @Nullable LocalDate validFrom, String source, Map<Criterion, Award> awards) {
    /** @throws IllegalArgumentException when a criterion has no award */
    public Grid {
        awards = new EnumMap<>(awards);
        for (Criterion criterion : Criterion.values()) {
            if (!awards.containsKey(criterion)) {
                throw new IllegalArgumentException("grid " + number + " has no points for " + criterion);
            }
        }
    }

    public Award award(Criterion criterion) {
        return Objects.requireNonNull(awards.get(criterion));
    }

    @Override
    public Map<Criterion, Award> awards() {
        return Collections.unmodifiableMap(awards);
    }
}
