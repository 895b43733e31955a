package fr.alin.web.visitor;

import fr.alin.ranking.Award;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Grid;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion of a published grid, in words.
 *
 * @param aim why it counts: whatever touches age, health or family needs an aim (loi 2008-496)
 */
public record GridLine(String heading, String criterion, String aim, String points) {
    static List<GridLine> of(Grid grid) {
        return Stream.of(Criterion.values())
                .map(criterion -> new GridLine(
                        Words.format("heading." + criterion.heading()),
                        Words.format("criterion." + criterion),
                        Words.format("aim." + criterion),
                        points(criterion, grid.award(criterion))))
                .toList();
    }

    private static String points(Criterion criterion, Award award) {
        return switch (criterion) {
            case EMPLOYER_POINTS -> Words.format("grid.upTo", award.cap());
            case SENIORITY -> Words.format("grid.perYear", award.points(), award.cap());
            default -> Words.format("rank.points", award.points());
        };
    }

    public String getHeading() {
        return heading;
    }

    public String getCriterion() {
        return criterion;
    }

    public String getAim() {
        return aim;
    }

    public String getPoints() {
        return points;
    }
}
