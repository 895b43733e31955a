package fr.alin.privacy;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody about whom data are kept.
 *
 * @param subjects ids under which the trail speaks of that person, the account's own included
 */
public record Person(UUID account, Set<UUID> subjects) {
    public Person {
        subjects = Set.copyOf(subjects);
    }
}
