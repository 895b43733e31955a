package fr.alin.eligibility;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a household has yet to tell before a check can be decided. Message key {@code missing.} and the name. */
public enum OwedFact {
    REFERENCE_TAX_INCOME,
    MONTHLY_RESOURCES;

    static boolean named(@Nullable String missing) {
        return Stream.of(values()).anyMatch(fact -> fact.name().equals(missing));
    }
}
