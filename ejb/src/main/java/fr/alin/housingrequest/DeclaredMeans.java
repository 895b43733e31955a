package fr.alin.housingrequest;

import fr.alin.shared.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a household declares to live on, and who lives on it.
 *
 * @param monthlyResources euros a month of all members, null when unknown
 * @param adults their births, the applicant's first; empty when unknown
 * @param dependants their births
 */
public record DeclaredMeans(@Nullable Euros monthlyResources, List<LocalDate> adults, List<LocalDate> dependants) {
    public DeclaredMeans {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
    }

    /** Of a statement: kinds and births of the members side by side, both null for nobody. */
    public static DeclaredMeans of(
            @Nullable Euros monthlyResources, MemberKind @Nullable [] kinds, LocalDate @Nullable [] births) {
        return new DeclaredMeans(monthlyResources, births(kinds, births, true), births(kinds, births, false));
    }

    private static List<LocalDate> births(MemberKind @Nullable [] kinds, LocalDate @Nullable [] births, boolean adult) {
        return kinds == null || births == null
                ? List.of()
                : IntStream.range(0, kinds.length)
                        .filter(i -> kinds[i].adult() == adult)
                        .mapToObj(i -> births[i])
                        .toList();
    }
}
