package fr.alin.ranking;

import fr.alin.shared.Secrets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Candidatures and grids for tests. */
public final class Candidates {
    public static final UUID OFFER = new UUID(1, 2);
    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Secrets SECRETS = new Secrets("a key for tests, of 32 characters");

    private Candidates() {}

    /** The grid that the first migration publishes. */
    public static Grid gridOne() {
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        awards.put(Criterion.EMPLOYER_POINTS, new Award(1, 20));
        awards.put(Criterion.VIOLENCE, new Award(40, 40));
        awards.put(Criterion.DISABILITY, new Award(30, 30));
        awards.put(Criterion.NO_HOME, new Award(30, 30));
        awards.put(Criterion.EVICTION, new Award(30, 30));
        awards.put(Criterion.OVERCROWDING, new Award(20, 20));
        awards.put(Criterion.UNFIT_HOME, new Award(25, 25));
        awards.put(Criterion.MOBILITY, new Award(10, 10));
        awards.put(Criterion.UNDER_30, new Award(10, 10));
        awards.put(Criterion.SENIORITY, new Award(4, 40));
        return new Grid(new UUID(9, 1), 1, LocalDate.of(2024, 1, 1), "Grille 1", awards);
    }

    public static Grid with(Criterion criterion, int points, int cap) {
        Map<Criterion, Award> awards = new EnumMap<>(gridOne().awards());
        awards.put(criterion, new Award(points, cap));
        return new Grid(new UUID(9, 2), 2, null, "Grille 2", awards);
    }

    /** Somebody in group 3 without points, filed this month. */
    public static CandidateFacts plain(int number) {
        return facts(number, Priority.NONE, Employer.NONE, Set.of(), YearMonth.from(DAY), 1);
    }

    public static CandidateFacts facts(
            int number, Priority priority, Employer employer, Set<Criterion> situations, YearMonth filedIn, int order) {
        return new CandidateFacts(
                new UUID(3, number),
                Draw.ticket(SECRETS, OFFER, "110520020" + number),
                priority,
                employer,
                false,
                0,
                declared(situations),
                false,
                false,
                filedIn,
                order);
    }

    public static Map<Criterion, SituationState> declared(Set<Criterion> situations) {
        return situations.stream()
                .collect(Collectors.toMap(situation -> situation, situation -> SituationState.DECLARED));
    }

    /** Anybody: drawn from all that facts can be. */
    public static CandidateFacts any(int number, Random random) {
        Criterion[] situations = {
            Criterion.VIOLENCE,
            Criterion.DISABILITY,
            Criterion.NO_HOME,
            Criterion.EVICTION,
            Criterion.OVERCROWDING,
            Criterion.UNFIT_HOME,
            Criterion.MOBILITY
        };
        EnumMap<Criterion, SituationState> declared = new EnumMap<>(Criterion.class);
        for (Criterion situation : situations) {
            if (random.nextInt(5) == 0) {
                declared.put(situation, SituationState.values()[random.nextInt(3)]);
            }
        }
        int monthsAgo = random.nextInt(180);
        return new CandidateFacts(
                new UUID(3, number),
                Draw.ticket(SECRETS, OFFER, "110520020" + number),
                Priority.values()[random.nextInt(20) / 8 == 0 ? random.nextInt(3) : 0],
                Employer.values()[random.nextInt(Employer.values().length)],
                random.nextInt(4) == 0,
                random.nextInt(25),
                declared,
                random.nextBoolean(),
                number % 7 == 0,
                YearMonth.from(DAY).minusMonths(monthsAgo),
                200 - monthsAgo);
    }
}
