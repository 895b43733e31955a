package fr.alin.housingrequest;

import fr.alin.shared.Euros;
import fr.alin.shared.Secrets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a request declares of income and household, beside what was found of it: what was found counts while the request
 * still declares the same.
 */
public final class Declared {
    /** In the place of a member: the children who are not born yet. */
    public static final String UNBORN = "u";

    private static final String NOTHING = "";

    private final @Nullable Integer income;
    private final @Nullable Euros resources;
    private final List<Member> members;
    private final int unborn;
    private final List<FoundFact> found;

    Declared(
            @Nullable Integer income,
            @Nullable Euros resources,
            List<Member> members,
            int unborn,
            List<FoundFact> found) {
        this.income = income;
        this.resources = resources;
        this.members = members;
        this.unborn = unborn;
        this.found = found;
    }

    /** The declared value as it is kept beside what was found. */
    String text(Fact fact) {
        return switch (fact) {
            case REFERENCE_TAX_INCOME -> income == null ? NOTHING : income.toString();
            case MONTHLY_RESOURCES ->
                resources == null ? NOTHING : resources.amount().toPlainString();
            // Who they are is kept once.
            case HOUSEHOLD -> Secrets.hash(unborn + " " + members);
        };
    }

    /** Empty when nothing was found, or the request declares something else since. */
    Optional<FoundFact> found(Fact fact) {
        return found.stream()
                .filter(one -> one.fact() == fact && one.declared().equals(text(fact)))
                .findFirst();
    }

    @Nullable
    Integer income() {
        return found(Fact.REFERENCE_TAX_INCOME)
                .map(one -> Integer.valueOf(one.found()))
                .orElse(income);
    }

    @Nullable
    Euros resources() {
        return found(Fact.MONTHLY_RESOURCES)
                .map(one -> Euros.of(new BigDecimal(one.found())))
                .orElse(resources);
    }

    List<Member> members() {
        Set<String> absent = absent();
        List<Member> present = new ArrayList<>();
        IntStream.range(0, members.size())
                .filter(i -> !absent.contains(Integer.toString(i)))
                .forEach(i -> present.add(members.get(i)));
        return present;
    }

    int unborn() {
        return absent().contains(UNBORN) ? 0 : unborn;
    }

    /** Places of those whom the document does not show. */
    Set<String> absent() {
        return found(Fact.HOUSEHOLD).stream()
                .flatMap(one -> Arrays.stream(one.found().split(",")))
                .filter(place -> !place.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Whether a place of the household can be absent: anybody's but the applicant's. */
    boolean hasPlace(String place) {
        return place.equals(UNBORN)
                ? unborn > 0
                : IntStream.range(1, members.size()).mapToObj(Integer::toString).anyMatch(place::equals);
    }
}
