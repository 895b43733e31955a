package fr.alin.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The personal data of all features, in their order. */
@ApplicationScoped
public class PersonalDataOfFeatures {
    @Inject
    @Any
    private Instance<PersonalData> features;

    /** Ends and takes out all that says who an account was; in the transaction of the caller. */
    public void erase(UUID account, Instant now) {
        inOrder().forEach(feature -> feature.erase(account, now));
    }

    List<DataSection> sections(UUID account) {
        Set<UUID> subjects = new HashSet<>(Set.of(account));
        features.forEach(feature -> subjects.addAll(feature.subjects(account)));
        Person person = new Person(account, subjects);
        return inOrder().stream()
                .flatMap(feature -> feature.sections(person).stream())
                .toList();
    }

    private List<PersonalData> inOrder() {
        return features.stream()
                .sorted(Comparator.comparingInt(PersonalData::place))
                .toList();
    }
}
