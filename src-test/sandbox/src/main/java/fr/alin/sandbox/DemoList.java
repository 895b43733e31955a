package fr.alin.sandbox;

import fr.alin.legal.Law;
import fr.alin.legal.NoLegalAnswerException;
import fr.alin.ranking.Award;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Draw;
import fr.alin.ranking.Employer;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.FrozenListJson;
import fr.alin.ranking.Grid;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.Priority;
import fr.alin.ranking.SituationState;
import fr.alin.ranking.rules.Ranking;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Secrets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The list of an offer that is closed, made by the very rules that make it in the product. */
final class DemoList {
    private static final Secrets SECRETS = new Secrets(Sandbox.SECRET_KEY);
    private static final int EMPLOYER_POINTS = 5;

    private final Law law;
    private final LocalDate firstDay;
    private final Grid grid;

    DemoList(Connection connection, Law law, LocalDate firstDay) throws SQLException {
        this.law = law;
        this.firstDay = firstDay;
        this.grid = grid(connection);
    }

    UUID grid() {
        return grid.id();
    }

    /** The first version, that of the deadline. */
    FrozenList freeze(DemoHome home, LocalDate deadline, List<DemoFile> files) {
        List<LocalDate> filings = files.stream()
                .map(file -> file.who().filed(firstDay))
                .distinct()
                .sorted()
                .toList();
        List<CandidateFacts> facts = files.stream()
                .map(file -> facts(
                        home, deadline, file, 1 + filings.indexOf(file.who().filed(firstDay))))
                .toList();
        return Replay.freeze(home.offer(), deadline, seed(home), grid, facts);
    }

    /** The files in the order in which a set is chosen. */
    List<DemoFile> places(FrozenList list, List<DemoFile> files) {
        return Ranking.of(
                        list.candidates().stream()
                                .map(CandidateFacts::confirmed)
                                .toList(),
                        list.grid(),
                        list.deadline(),
                        list.seed())
                .all()
                .stream()
                .map(one -> files.stream()
                        .filter(file -> file.key().equals(one.facts().key()))
                        .findFirst()
                        .orElseThrow()
                        .at(one.place(), one.score().bucket().group()))
                .toList();
    }

    static String seed(DemoHome home) {
        return Secrets.hash(home.key()).substring(0, 32);
    }

    static String facts(FrozenList list) {
        return FrozenListJson.write(list);
    }

    /** The text that is handed out and hashed. */
    static String content(FrozenList list) {
        return ListFileJson.write(Replay.file(list));
    }

    private CandidateFacts facts(DemoHome home, LocalDate deadline, DemoFile file, int filingOrder) {
        DemoApplicant who = file.who();
        Map<Criterion, SituationState> situations = new EnumMap<>(Criterion.class);
        who.situations().forEach(situation -> situations.put(Criterion.valueOf(situation), SituationState.CONFIRMED));
        try {
            return new CandidateFacts(
                    file.key(),
                    Draw.ticket(SECRETS, home.offer(), who.number(firstDay)),
                    who.priority() == null ? Priority.NONE : Priority.valueOf(who.priority()),
                    who.employee() ? Employer.ELIGIBLE : Employer.NONE,
                    false,
                    who.employee() ? EMPLOYER_POINTS : 0,
                    situations,
                    law.youth(deadline).includes(who.birth(firstDay), deadline),
                    home.accessible(),
                    YearMonth.from(who.filed(firstDay)),
                    filingOrder);
        } catch (NoLegalAnswerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first grid, in force when the demo's offers were published. */
    private static Grid grid(Connection connection) throws SQLException {
        Map<Criterion, Award> awards = new EnumMap<>(Criterion.class);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(
                    """
                    select c.criterion, c.points, c.cap from scoring_criterion c join scoring_grid g on g.id = c.grid_id
                    where g.number = 1""")) {
                while (rows.next()) {
                    awards.put(Criterion.valueOf(rows.getString(1)), new Award(rows.getInt(2), rows.getInt(3)));
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "select id, number, valid_from, source from scoring_grid where number = 1")) {
                row.next();
                return new Grid(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        awards);
            }
        }
    }
}
