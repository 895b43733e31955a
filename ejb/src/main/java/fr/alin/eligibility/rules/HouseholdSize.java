package fr.alin.eligibility.rules;

import fr.alin.eligibility.HouseholdFacts;
import fr.alin.legal.CountedPersons;
import fr.alin.legal.Law;
import fr.alin.legal.LegalSource;
import fr.alin.legal.NoLegalAnswerException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many persons a household counts, with those who are not always there or not yet.
 *
 * @param dependants among the persons
 * @param sources texts by which somebody counts who is not always there or not yet
 */
public record HouseholdSize(int persons, int dependants, List<LegalSource> sources) {
    public HouseholdSize {
        sources = List.copyOf(sources);
    }

    /** @throws NoLegalAnswerException when the law says of no such person on that day how they count */
    public static HouseholdSize of(HouseholdFacts household, Law law, LocalDate date) throws NoLegalAnswerException {
        int visiting = household.visiting();
        CountedPersons inVisit = law.visitingCustody(date);
        CountedPersons unborn = law.pregnancy(date);
        int dependants = household.resident() + visiting * inVisit.each() + household.unborn() * unborn.each();
        return new HouseholdSize(
                household.adults().size() + dependants,
                dependants,
                Stream.concat(
                                visiting > 0 ? Stream.of(inVisit.source()) : Stream.empty(),
                                household.unborn() > 0 ? Stream.of(unborn.source()) : Stream.empty())
                        .toList());
    }
}
