package fr.alin.web.landlord;

import fr.alin.allocation.ConditionDocument;
import fr.alin.caleol.AgendaView;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.JudgedCheck;
import fr.alin.web.shared.ChoiceOption;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file on which the commission decides: who, the figures, what is noted. */
public class FileLine {
    private static final Formats FORMATS = new Formats();

    private final AgendaView item;
    private final FileOnAgenda file;
    private final List<PointLine> points;

    FileLine(AgendaView item, FileOnAgenda file, List<PointLine> points) {
        this.item = item;
        this.file = file;
        this.points = points.stream().filter(point -> point.of(file.id())).toList();
    }

    public CandidatureId getId() {
        return file.id();
    }

    public String getName() {
        return file.name();
    }

    /** Empty for a candidature that is over: nothing more of it is shown. */
    public String getUrl() {
        return file.status().active() ? "/bailleur/dossier?ref=" + file.id() : "";
    }

    /** The commission does not decide on whoever has cancelled, nor anew on whoever has answered no. */
    public boolean isExamined() {
        return item.examines(file);
    }

    public String getRank() {
        String rank = Words.format("received.rank", file.place());
        return file.group() == null
                ? rank
                : Words.format("agenda.rankGroup", rank, Words.format("received.group", file.group()));
    }

    /** "3 pers. · effort 26 %". */
    public String getHousehold() {
        Integer persons = file.facts().persons();
        return Stream.of(
                        persons == null ? "" : Words.format("received.persons", persons),
                        file.check("EFFORT_RATE")
                                .map(check -> check.actual() == null
                                        ? ""
                                        : Words.format("agenda.effort", FORMATS.near(check.actual(), check.limit())))
                                .orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** "RFR 30 220 €, plafond 48 362 €"; empty when one of them is not known. */
    public String getIncome() {
        return file.check("INCOME_CEILING")
                .filter(check -> check.actual() != null && check.limit() != null)
                .map(FileLine::income)
                .orElse("");
    }

    private static String income(JudgedCheck check) {
        return Words.format(
                "agenda.income",
                FORMATS.figure(Objects.requireNonNull(check.actual())),
                FORMATS.figure(Objects.requireNonNull(check.limit())));
    }

    /** What was decided before, and where the candidature stands now; empty for the first time. */
    public String getBefore() {
        return file.earlier() == null
                ? ""
                : Words.format(
                        "correction.before",
                        FORMATS.day(file.earlier().day()),
                        FileOutcome.decision(file.earlier().decision()),
                        getOutcome().getNow());
    }

    /** Every decision, with as many ranks as there are files, but those that a correction leaves to others. */
    public List<ChoiceOption> getDecisions() {
        String noted = TypedNotes.value(file.decided());
        List<ChoiceOption> options = new ArrayList<>();
        Set<Integer> kept = item.kept();
        int files = Math.min(Math.max(item.examined().size() + kept.size(), 1), FileDecision.MOST_RANK);
        List<Integer> ranks = IntStream.rangeClosed(1, files)
                .filter(rank -> !kept.contains(rank))
                .boxed()
                .toList();
        if (ranks.contains(1)) {
            options.add(option(Decision.ALLOCATED.name(), Words.format("decision.ALLOCATED"), noted));
        }
        ranks.stream().filter(rank -> rank > 1).forEach(rank -> options.add(ranked(Decision.RANKED, rank, noted)));
        ranks.forEach(rank -> options.add(ranked(Decision.CONDITIONAL, rank, noted)));
        options.add(option(Decision.NOT_ALLOCATED.name(), Words.format("decision.NOT_ALLOCATED"), noted));
        options.add(option(Decision.INADMISSIBLE.name(), Words.format("decision.INADMISSIBLE"), noted));
        return options;
    }

    private static ChoiceOption ranked(Decision decision, int rank, String noted) {
        return option(decision + TypedNotes.RANK + rank, Words.format("decision." + decision, rank), noted);
    }

    private static ChoiceOption option(String value, String label, String noted) {
        return new ChoiceOption(value, label, value.equals(noted) ? "selected" : null);
    }

    public List<ChoiceOption> getRefusals() {
        return grounds(Decision.NOT_ALLOCATED);
    }

    public List<ChoiceOption> getInadmissible() {
        return grounds(Decision.INADMISSIBLE);
    }

    private List<ChoiceOption> grounds(Decision decision) {
        Ground noted = file.decided() == null ? null : file.decided().ground();
        return Stream.of(Ground.values())
                .filter(ground -> ground.decision() == decision)
                .map(ground -> option(
                        ground.code(), Words.format("ground." + ground.code()), noted == null ? "" : noted.code()))
                .toList();
    }

    public List<ChoiceOption> getDocuments() {
        ConditionDocument noted = file.decided() == null ? null : file.decided().condition();
        return ChoiceOption.of(
                Stream.of(ConditionDocument.values()),
                document -> Words.format("condition." + document),
                noted == null ? "" : noted.name());
    }

    /** Last day of a condition, as a date field takes it. */
    public String getUntil() {
        return file.decided() == null || file.decided().until() == null
                ? ""
                : file.decided().until().toString();
    }

    public String getWords() {
        return file.decided() == null
                ? ""
                : Objects.requireNonNullElse(file.decided().words(), "");
    }

    /** What is wrong with it; empty when nothing, and before anything is noted. */
    public String getFault() {
        return file.decided() == null
                ? ""
                : points.stream()
                        .filter(point -> !point.isMet() && !point.isOfTerm())
                        .map(PointLine::getShort)
                        .findFirst()
                        .orElse("");
    }

    public String getFaultStyle() {
        return getFault().isEmpty() ? "" : "bad";
    }

    public @Nullable String getDescribedBy() {
        return getFault().isEmpty() ? null : "motif-" + file.id() + "-e";
    }

    /** Of a sitting that is closed. */
    public FileOutcome getOutcome() {
        return new FileOutcome(file);
    }
}
