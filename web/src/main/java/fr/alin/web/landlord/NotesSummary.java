package fr.alin.web.landlord;

import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.SittingView;
import fr.alin.web.shared.Words;
import jakarta.faces.context.FacesContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a sitting has come. */
public class NotesSummary {
    private final SittingView sitting;
    private final List<PointLine> points;

    NotesSummary(SittingView sitting, List<PointLine> points) {
        this.sitting = sitting;
        this.points = points;
    }

    /** "Quorum atteint : 4 membres désignés sur 6". */
    public String getQuorum() {
        return Words.format(
                isQuorate() ? "sitting.quorum" : "sitting.noQuorum",
                sitting.sitting(),
                sitting.appointed(),
                sitting.about().quorum());
    }

    /** "Membres : 6 présents, quorum atteint", for whoever has them folded. */
    public String getFolded() {
        long there = sitting.members().stream()
                .filter(member -> member.presence().there())
                .count();
        return Words.format(isQuorate() ? "sitting.folded" : "sitting.foldedNoQuorum", there);
    }

    /** Value of the attribute: whatever is wrong among the members is not folded away; null leaves it out. */
    public @Nullable String getUnfolded() {
        boolean told = !FacesContext.getCurrentInstance()
                .getMessageList(PointLine.MEMBERS)
                .isEmpty();
        return told ? "open" : null;
    }

    public boolean isQuorate() {
        return sitting.sitting() >= sitting.about().quorum();
    }

    public String getQuorumTone() {
        return isQuorate() ? "ok" : "warn";
    }

    /** "7 décisions sur 9". */
    public String getDecided() {
        return Words.format("sitting.decided", files(true), files(false));
    }

    private long files(boolean decided) {
        return sitting.agenda().stream()
                .flatMap(item -> item.examined().stream())
                .filter(file -> !decided || noted(file))
                .count();
    }

    private static boolean noted(FileOnAgenda file) {
        return file.decided() != null;
    }

    public long getOpen() {
        return points.stream().filter(point -> !point.isMet()).count();
    }

    public String getLeftStyle() {
        return getOpen() == 0 ? "" : "erm";
    }

    /** "3 points à régler"; another sentence when there is none. */
    public String getLeft() {
        return Words.format("sitting.left", getOpen());
    }

    /** How many dwellings are offered at once, and how many files are refused; how many decisions a correction changes. */
    public String getEffect() {
        long offered = sitting.agenda().stream()
                .filter(item -> item.correction() == null)
                .filter(item -> item.examined().stream()
                        .anyMatch(file -> file.decided() != null
                                && file.decided().decision().gives()))
                .count();
        long refused = sitting.agenda().stream()
                .filter(item -> item.correction() == null)
                .flatMap(item -> item.examined().stream())
                .filter(file ->
                        file.decided() != null && !file.decided().decision().gives())
                .count();
        String first =
                Words.format("sitting.effect", offered, refused, sitting.about().answerDays());
        List<FileOnAgenda> anew = sitting.agenda().stream()
                .filter(item -> item.correction() != null)
                .flatMap(item -> item.examined().stream())
                .toList();
        if (anew.isEmpty()) {
            return first;
        }
        long confirmed = anew.stream().filter(FileOnAgenda::confirmed).count();
        String again = Words.format("correction.effect", anew.size() - confirmed, confirmed);
        boolean only = sitting.agenda().stream().allMatch(item -> item.correction() != null);
        return only ? again : first + " " + again;
    }
}
