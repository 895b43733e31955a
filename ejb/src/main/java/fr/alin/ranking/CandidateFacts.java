package fr.alin.ranking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that the place of a candidature rests on, and nothing that says whose it is: no name, number or birth date.
 *
 * @param key random reference of the candidature, in a frozen list one drawn for that list alone
 * @param ticket of the draw, see {@link Draw}; empty before the deadline
 * @param anonymous the employer sees nothing and gives no points
 * @param employerPoints what the employer gives its people, before the grid's cap; they count once the employment is proved
 * @param situations declared ones, of the heading situation and mobility, and what an adviser has seen of each
 * @param young the applicant or the co-applicant is under 30 on the day of ranking
 * @param adaptedHome the home offered is adapted for disabled people
 * @param filedIn month of the first filing
 * @param filingOrder 1 for the oldest request of the list; requests filed on the same day share it
 */
public record CandidateFacts(
        UUID key,
        String ticket,
        Priority priority,
        Employer employer,
        boolean anonymous,
        int employerPoints,
        Map<Criterion, SituationState> situations,
        boolean young,
        boolean adaptedHome,
        YearMonth filedIn,
        int filingOrder) {
    public CandidateFacts {
        EnumMap<Criterion, SituationState> copy = new EnumMap<>(Criterion.class);
        copy.putAll(situations);
        situations = Collections.unmodifiableMap(copy);
    }

    /** Counted from the first day of the month of filing, in the applicant's favour; never negative. */
    public int completedYears(LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(filedIn.atDay(1), day));
    }

    /** The same as it stands on a frozen list. */
    public CandidateFacts as(UUID other, String drawn) {
        return with(other, drawn, priority, employer, situations);
    }

    /** The same with what is proved by now. */
    public CandidateFacts proved(Priority ground) {
        return with(key, ticket, ground, employer, situations);
    }

    /** The same with what is proved by now of the employer. */
    public CandidateFacts proved(Employer state) {
        return with(key, ticket, priority, state, situations);
    }

    /** Somebody of the household needs the adapted home that is offered, and no adviser has struck it. */
    public boolean needsAdaptedHome() {
        return adaptedHome && counts(Criterion.DISABILITY);
    }

    /** Whether a situation gives points: it is declared, and no adviser has struck it. */
    public boolean counts(Criterion situation) {
        SituationState state = situations.get(situation);
        return state != null && state.counts();
    }

    /** The same with what advisers have seen by now of the situations that were declared. */
    public CandidateFacts reviewed(Map<Criterion, SituationState> seen) {
        EnumMap<Criterion, SituationState> states = new EnumMap<>(Criterion.class);
        situations
                .keySet()
                .forEach(situation -> states.put(situation, seen.getOrDefault(situation, SituationState.DECLARED)));
        return with(states);
    }

    /** The same with nothing that is only declared: what the set sent to the landlord is ranked on. */
    public CandidateFacts confirmed() {
        EnumMap<Criterion, SituationState> states = new EnumMap<>(Criterion.class);
        situations.forEach((situation, state) -> {
            if (state == SituationState.CONFIRMED) {
                states.put(situation, state);
            }
        });
        return with(states);
    }

    private CandidateFacts with(Map<Criterion, SituationState> states) {
        return with(key, ticket, priority, employer, states);
    }

    /** What a list or a proof may change; the rest stays as it was read. */
    private CandidateFacts with(
            UUID reference, String drawn, Priority ground, Employer state, Map<Criterion, SituationState> states) {
        return new CandidateFacts(
                reference,
                drawn,
                ground,
                state,
                anonymous,
                employerPoints,
                states,
                young,
                adaptedHome,
                filedIn,
                filingOrder);
    }
}
