package fr.alin.caleol.rules;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.ClosingPoint.Kind;
import fr.alin.caleol.Decision;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.JudgedCheck;
import fr.alin.eligibility.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether what is noted on a file is a decision: complete, and not contradicted by the file's own figures. */
public final class FileRules {
    /** No condition waits longer than so many months. */
    public static final int MOST_MONTHS = 2;

    private FileRules() {}

    /** The first thing that is wrong; empty when it is a decision. */
    public static Optional<Kind> fault(AgendaView item, FileOnAgenda file, LocalDate today) {
        FileDecision decided = file.decided();
        if (decided == null) {
            return Optional.of(Kind.UNDECIDED);
        }
        if (file.confirmed()) {
            return confirmed(item, file, decided, today);
        }
        if (file.status() == CandidatureStatus.ACCEPTED && !overrides(item)) {
            return Optional.of(Kind.ACCEPTED);
        }
        if (!decided.decision().gives()) {
            return refusal(item, file, decided, today);
        }
        if (file.earlier() != null && file.earlier().elsewhere()) {
            return Optional.of(Kind.ELSEWHERE);
        }
        return decided.decision() == Decision.CONDITIONAL ? condition(decided, today) : Optional.empty();
    }

    /** It was true when it was decided: only what hangs on the other files is looked at again. */
    private static Optional<Kind> confirmed(AgendaView item, FileOnAgenda file, FileDecision decided, LocalDate today) {
        boolean untrue = decided.ground() == Ground.BETTER_RANKED && untrue(Ground.BETTER_RANKED, item, file, today);
        return untrue ? Optional.of(Kind.GROUND_UNTRUE) : Optional.empty();
    }

    private static boolean overrides(AgendaView item) {
        return item.correction() != null && item.correction().reason().overridesAcceptance();
    }

    private static Optional<Kind> condition(FileDecision decided, LocalDate today) {
        if (decided.condition() == null) {
            return Optional.of(Kind.CONDITION);
        }
        LocalDate until = decided.until();
        boolean inTime = until != null && until.isAfter(today) && !until.isAfter(today.plusMonths(MOST_MONTHS));
        return inTime ? Optional.empty() : Optional.of(Kind.CONDITION_TERM);
    }

    private static Optional<Kind> refusal(AgendaView item, FileOnAgenda file, FileDecision decided, LocalDate today) {
        Ground ground = decided.ground();
        if (ground == null || ground.decision() != decided.decision()) {
            return Optional.of(Kind.GROUND);
        }
        if (untrue(ground, item, file, today)) {
            return Optional.of(Kind.GROUND_UNTRUE);
        }
        boolean said = decided.words() != null;
        return ground.wordsRequired() && !said ? Optional.of(Kind.WORDS) : Optional.empty();
    }

    /** Whether the file's own figures say the contrary; what they leave open is not said to be untrue. */
    public static boolean untrue(Ground ground, AgendaView item, FileOnAgenda file, LocalDate today) {
        return switch (ground) {
            case BETTER_RANKED -> item.files().stream().noneMatch(other -> takesBefore(item, other, file));
            case EFFORT_RATE, HOUSEHOLD_SIZE, INCOME_CEILING -> !borneOut(ground, file);
            case ADAPTED_HOME -> !item.adapted() || file.needsAdapted();
            case INCOMPLETE -> file.missing().isEmpty();
            case REQUEST_OVER -> !today.isAfter(file.validUntil());
            case UNREACHABLE, RESIDENCE -> false;
        };
    }

    /** What a correction leaves as it was has taken it too. */
    private static boolean takesBefore(AgendaView item, FileOnAgenda other, FileOnAgenda file) {
        FileDecision before = other.earlier() == null ? null : other.earlier().decision();
        FileDecision decided = item.examines(other) ? other.decided() : before;
        return other.place() < file.place()
                && decided != null
                && decided.decision().gives();
    }

    private static boolean borneOut(Ground ground, FileOnAgenda file) {
        List<JudgedCheck> checks = file.facts().checks().stream()
                .filter(check -> ground.rules().contains(check.rule()))
                .toList();
        return checks.stream()
                .anyMatch(check -> check.outcome() == Outcome.FAILED || check.outcome() == Outcome.WARNING);
    }

    /** The check that a ground rests on, whose figures stand in the letter; empty for a ground without figures. */
    public static Optional<JudgedCheck> basis(Ground ground, FileOnAgenda file) {
        return file.facts().checks().stream()
                .filter(check -> ground.rules().contains(check.rule()))
                .filter(check -> check.outcome() != Outcome.MET)
                .filter(check -> Objects.nonNull(check.actual()) && Objects.nonNull(check.limit()))
                .findFirst();
    }
}
