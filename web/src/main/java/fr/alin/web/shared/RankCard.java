package fr.alin.web.shared;

import fr.alin.ranking.Award;
import fr.alin.ranking.CandidateFacts;
import fr.alin.ranking.Criterion;
import fr.alin.ranking.Employer;
import fr.alin.ranking.Heading;
import fr.alin.ranking.ListChange;
import fr.alin.ranking.ListHistory;
import fr.alin.ranking.ListVersion;
import fr.alin.ranking.OwnLine;
import fr.alin.ranking.PointLine;
import fr.alin.ranking.Priority;
import fr.alin.ranking.Rank;
import fr.alin.ranking.SituationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** "Comprendre mon rang": the place, every point with its reason, and what would change it. */
public class RankCard {
    private static final Formats FORMATS = new Formats();
    /** Whoever has no priority and no employer that counts. */
    private static final int LAST_GROUP = 3;

    private final Rank rank;
    private final LocalDate day;
    private final boolean estimated;
    private final boolean sent;

    /** @param day on which the list was ranked */
    public RankCard(Rank rank, LocalDate day) {
        this(rank, day, false, false);
    }

    private RankCard(Rank rank, LocalDate day, boolean estimated, boolean sent) {
        this.rank = rank;
        this.day = day;
        this.estimated = estimated;
        this.sent = sent;
    }

    /** The place by which a file was chosen and sent to the landlord: only what is confirmed counts. */
    public static RankCard sent(Rank rank, LocalDate day) {
        return new RankCard(rank, day, false, true);
    }

    /** The place of somebody who has not applied: they are counted in, the candidatures filed are told beside. */
    public static RankCard estimate(Rank rank, LocalDate day) {
        return new RankCard(rank, day, true, false);
    }

    public String getPlace() {
        return Words.format("rank.place", place());
    }

    private int place() {
        return sent ? rank.confirmed() : rank.place();
    }

    public String getAmong() {
        return estimated
                ? Words.format("rank.amongWithYou", rank.among(), rank.among() - 1)
                : Words.format("rank.among", rank.among());
    }

    public String getText() {
        return Words.format("candidature.rankText", place(), rank.among());
    }

    public String getGroup() {
        return Words.format("bucket." + rank.score().bucket());
    }

    /** Who comes first for a home adapted for disabled people; empty for any other home. */
    public String getAdaptedText() {
        CandidateFacts facts = rank.facts();
        return facts.adaptedHome() ? Words.format("rank.adapted." + facts.needsAdaptedHome()) : "";
    }

    public String getTotal() {
        return Words.format("rank.points", rank.score().total());
    }

    public String getGrid() {
        return Words.format(
                "rank.grid", rank.grid().number(), FORMATS.day(rank.grid().validFrom()));
    }

    public boolean isFrozen() {
        return rank.frozen();
    }

    /** When the list was frozen and, where a proof moved it since, which version stands. */
    public String getFrozenText() {
        ListHistory history = Objects.requireNonNull(rank.history());
        List<ListVersion> versions = history.versions();
        if (versions.isEmpty()) {
            return Words.format("rank.frozen", FORMATS.time(history.standingSince()));
        }
        return Words.format(
                "rank.version",
                FORMATS.time(versions.get(versions.size() - 1).madeAt()),
                versions.get(0).number(),
                history.before());
    }

    /** The versions of a frozen list, the one that stands first; none while there is but the first. */
    public List<VersionLine> getVersions() {
        ListHistory history = rank.history();
        return history == null
                ? List.of()
                : history.versions().stream().map(RankCard::line).toList();
    }

    private static VersionLine line(ListVersion version) {
        return new VersionLine(
                version.number(),
                Words.format("rank.versionLine", version.number(), FORMATS.time(version.madeAt())),
                change(version),
                version.sha256());
    }

    /** Of others it is told that something was proved, not what. */
    private static String change(ListVersion version) {
        if (version.own()) {
            return Words.format("listChange.own." + version.change());
        }
        return version.change() == ListChange.DEADLINE
                ? Words.format("listChange.deadline")
                : Words.format("listChange.other");
    }

    /** Where the bar is marked: 0 for the first of the list, 100 for the last. */
    public int getMark() {
        return rank.among() == 1 ? 0 : (int) Math.round(100.0 * (place() - 1) / (rank.among() - 1));
    }

    public List<RankLine> getLines() {
        return rank.score().lines().stream()
                .map(line -> new RankLine(
                        Words.format("heading." + line.heading()),
                        value(line),
                        Words.format("rank.of", line.points(), line.cap())))
                .toList();
    }

    /**
     * What would move the rank, each a sentence; empty when nothing in the reader's hands would. On a frozen list only what
     * was so at the deadline and may still be proved.
     */
    public List<String> getHints() {
        if (sent) {
            // Nothing moves any more what went to the landlord.
            return List.of();
        }
        CandidateFacts facts = rank.facts();
        List<String> hints = new ArrayList<>();
        Award employer = rank.grid().award(Criterion.EMPLOYER_POINTS);
        int offered = employer.given(facts.employerPoints());
        if (!isFrozen() && facts.anonymous() && facts.employer().proved() && offered > 0) {
            hints.add(Words.format("rank.hint.anonymous", offered));
        }
        boolean lastGroup = rank.score().bucket().group() == LAST_GROUP;
        if (facts.employer() == Employer.DECLARED && lastGroup) {
            hints.add(isFrozen() ? Words.format("rank.hint.declaredFrozen") : Words.format("rank.hint.declared"));
        }
        if (facts.employer() == Employer.UNVERIFIED && lastGroup) {
            hints.add(Words.format("rank.hint.unverified"));
        }
        facts.situations().forEach((situation, state) -> {
            if (state != SituationState.CONFIRMED) {
                String ground = Words.format("criterion." + situation);
                boolean late = isFrozen() && state == SituationState.DECLARED;
                hints.add(
                        late
                                ? Words.format("rank.hint.situation.frozen", ground)
                                : Words.format("rank.hint.situation." + state, ground));
            }
        });
        if (facts.priority() == Priority.NONE) {
            hints.add(isFrozen() ? Words.format("rank.hint.priorityFrozen") : Words.format("rank.hint.priority"));
        }
        Award seniority = rank.grid().award(Criterion.SENIORITY);
        int years = facts.completedYears(day);
        if (!isFrozen() && seniority.given(years) < seniority.cap()) {
            LocalDate next = facts.filedIn().atDay(1).plusYears(years + 1L);
            hints.add(Words.format("rank.hint.seniority", FORMATS.day(next), seniority.points()));
        }
        return hints;
    }

    private String value(PointLine line) {
        if (line.heading() == Heading.EMPLOYER) {
            String sharing = rank.facts().anonymous() ? Words.format("rank.anonymous") : "";
            Employer employer = rank.facts().employer();
            // What was proved since may well be true, and yet not have been so on the day that counts.
            boolean late = isFrozen() && employer == Employer.DECLARED;
            return (late ? Words.format("rank.unprovedOnDeadline") : Words.format("employer." + employer)) + sharing;
        }
        if (line.heading() == Heading.SENIORITY) {
            Award award = rank.grid().award(Criterion.SENIORITY);
            return Words.format("rank.seniority", rank.facts().completedYears(day), award.points(), award.cap());
        }
        if (line.ground() == null) {
            boolean struck = rank.facts().situations().keySet().stream()
                    .anyMatch(situation -> situation.heading() == line.heading());
            return struck ? Words.format("rank.struck") : Words.format("rank.none." + line.heading());
        }
        SituationState state = rank.facts().situations().get(line.ground());
        String ground = Words.format("criterion." + line.ground());
        if (state == null) {
            return ground;
        }
        return isFrozen() && state == SituationState.DECLARED
                ? Words.format("rank.situation.unprovedOnDeadline", ground)
                : Words.format("rank.situation." + state, ground);
    }

    /** How many share the place until the draw; empty when none does, or when it has been made. */
    public String getTiedText() {
        return isFrozen() || rank.tied() == 0 ? "" : Words.format("rank.tied", rank.tied());
    }

    /** All that is needed to check a frozen list and its draw, each with its name; none before, and none of older lists. */
    public List<RankLine> getDraw() {
        ListHistory history = rank.history();
        if (history == null) {
            return List.of();
        }
        OwnLine own = history.line();
        String hash = own.listSha256();
        if (hash == null) {
            return List.of();
        }
        String line = Words.format(
                "rank.draw.lineText", getPlace(), getGroup(), rank.score().total(), own.filingOrder(), own.key());
        return List.of(
                new RankLine(Words.format("rank.draw.line"), line, ""),
                new RankLine(Words.format("rank.draw.ticket"), own.ticket(), ""),
                new RankLine(Words.format("rank.draw.seed"), own.seed(), ""),
                new RankLine(Words.format("rank.draw.seedHash"), own.seedHash(), ""),
                new RankLine(Words.format("rank.draw.drawn"), own.drawn(), ""),
                new RankLine(Words.format("rank.draw.list"), hash, ""));
    }

    /** Where one would stand, did only what is confirmed count; empty when that is the same. */
    public String getConfirmedText() {
        if (rank.confirmed() == rank.place()) {
            return "";
        }
        return sent
                ? Words.format("rank.sentByConfirmed", rank.place())
                : Words.format("rank.confirmed", rank.confirmed(), rank.among());
    }
}
