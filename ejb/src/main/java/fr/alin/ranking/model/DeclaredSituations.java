package fr.alin.ranking.model;

import fr.alin.housingrequest.Situation;
import fr.alin.ranking.Criterion;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Situations that a request declares, as grounds for points; somebody disabled in the household is one too. */
final class DeclaredSituations {
    private DeclaredSituations() {}

    /** @param row with {@code named}, the request's situations, and {@code disabled}, the number of disabled people */
    static EnumSet<Criterion> of(Tuple row) {
        List<?> named = (List<?>) row.get("named");
        return of(named.stream().map(each -> ((Situation) each).name()), row.get("disabled", Long.class) > 0);
    }

    /** @param names of situations, as {@link Situation} has them */
    static EnumSet<Criterion> of(Stream<String> names, boolean disabled) {
        EnumSet<Criterion> declared = EnumSet.noneOf(Criterion.class);
        names.map(Criterion::valueOf).forEach(declared::add);
        if (disabled) {
            declared.add(Criterion.DISABILITY);
        }
        return declared;
    }
}
