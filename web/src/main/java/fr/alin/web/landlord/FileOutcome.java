package fr.alin.web.landlord;

import fr.alin.caleol.DecisionChange;
import fr.alin.caleol.FileDecision;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.Ground;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.Objects;

/** What was decided on a file, in words. */
public class FileOutcome {
    private static final Formats FORMATS = new Formats();

    private final FileOnAgenda file;

    FileOutcome(FileOnAgenda file) {
        this.file = file;
    }

    public String getDecision() {
        return file.decided() == null ? getGone() : decision(file.decided());
    }

    static String decision(FileDecision decided) {
        return Words.format("decision." + decided.decision(), Objects.requireNonNullElse(decided.rank(), 0));
    }

    /** Why nothing is decided on it. */
    public String getGone() {
        return switch (file.status()) {
            case DECLINED, UNANSWERED, LAPSED -> Words.format("correction.stays." + file.status());
            case CANCELLED -> Words.format("agenda.cancelled");
            default -> getNow();
        };
    }

    /** What a correction did to the decision before; empty for the first time. */
    public String getChange() {
        DecisionChange change = file.decided() == null ? null : file.change(true);
        return change == null ? "" : Words.format("change." + change);
    }

    /** That a colleague has noted it, while something else was typed. */
    String getTheirs(int dwelling) {
        return Words.format(
                "agenda.theirs",
                dwelling,
                file.name(),
                file.decided() == null ? Words.format("agenda.toDecide") : getDecision(),
                getWords().isEmpty() ? "" : Words.format("agenda.theirWords", getWords()));
    }

    /** Ground with its article, or the condition with its term. */
    public String getWhy() {
        FileDecision decided = file.decided();
        if (decided == null) {
            return "";
        }
        Ground ground = decided.ground();
        if (ground != null) {
            return Words.format("agenda.ground", Words.format("ground." + ground.code()), ground.article());
        }
        return decided.condition() == null
                ? ""
                : Words.format(
                        "agenda.condition",
                        Words.format("condition." + decided.condition()),
                        FORMATS.day(decided.until()));
    }

    public String getWords() {
        return file.decided() == null
                ? ""
                : Objects.requireNonNullElse(file.decided().words(), "");
    }

    /** Where the candidature stands now. */
    public String getNow() {
        return Words.format("work.status." + file.status());
    }
}
