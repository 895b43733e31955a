package fr.alin.ranking.rules;

import fr.alin.ranking.Award;
import fr.alin.ranking.Bucket;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Grid;
import fr.alin.ranking.Heading;
import fr.alin.ranking.PointLine;
import fr.alin.ranking.Priority;
import fr.alin.ranking.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bucket and points of one candidature by a grid on a day. */
public final class Scoring {
    private static final Heading[] HEADINGS = Heading.values();
    private static final Criterion[] CRITERIA = Criterion.values();

    private final Grid grid;
    private final LocalDate date;

    public Scoring(Grid grid, LocalDate date) {
        this.grid = grid;
        this.date = date;
    }

    public Score score(CandidateFacts facts) {
        List<PointLine> lines = new ArrayList<>(HEADINGS.length);
        for (Heading heading : HEADINGS) {
            lines.add(line(heading, facts));
        }
        return new Score(bucket(facts), lines);
    }

    /** The group that comes before any point. */
    public static Bucket bucket(CandidateFacts facts) {
        Bucket group = group(facts);
        return facts.needsAdaptedHome() ? group.needingAdaptedHome() : group;
    }

    private static Bucket group(CandidateFacts facts) {
        if (facts.priority() == Priority.DALO) {
            return Bucket.DALO;
        }
        if (facts.priority() == Priority.L441_1) {
            return Bucket.PRIORITY;
        }
        return facts.employer() == Employer.ELIGIBLE ? Bucket.EMPLOYEE : Bucket.OTHER;
    }

    /** The sum of the points, without the explanation. */
    int total(CandidateFacts facts) {
        int total = 0;
        for (Heading heading : HEADINGS) {
            int best = 0;
            for (Criterion criterion : CRITERIA) {
                if (criterion.heading() == heading) {
                    best = Math.max(best, points(criterion, facts));
                }
            }
            total += best;
        }
        return total;
    }

    /** Only the best ground of a heading counts. */
    private PointLine line(Heading heading, CandidateFacts facts) {
        @Nullable Criterion ground = null;
        int best = 0;
        int cap = 0;
        for (Criterion criterion : CRITERIA) {
            if (criterion.heading() == heading) {
                cap = Math.max(cap, grid.award(criterion).cap());
                int points = points(criterion, facts);
                if (points > best) {
                    best = points;
                    ground = criterion;
                }
            }
        }
        return new PointLine(heading, ground, best, cap);
    }

    private int points(Criterion criterion, CandidateFacts facts) {
        Award award = grid.award(criterion);
        int units =
                switch (criterion) {
                    case EMPLOYER_POINTS ->
                        facts.anonymous() || !facts.employer().proved() ? 0 : facts.employerPoints();
                    case UNDER_30 -> facts.young() ? 1 : 0;
                    case SENIORITY -> facts.completedYears(date);
                    default -> facts.counts(criterion) ? 1 : 0;
                };
        return award.given(units);
    }
}
