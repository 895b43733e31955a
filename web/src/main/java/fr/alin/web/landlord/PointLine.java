package fr.alin.web.landlord;

import fr.alin.caleol.AgendaView;
import fr.alin.caleol.ClosingPoint;
import fr.alin.caleol.FileOnAgenda;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.web.shared.Words;
import java.util.UUID;

/** Something that a sitting needs before it is closed, with the way to it. */
public class PointLine {
    /** Id of whatever is about members. */
    static final String MEMBERS = "membres";

    private final ClosingPoint point;
    private final SittingView sitting;

    PointLine(ClosingPoint point, SittingView sitting) {
        this.point = point;
        this.sitting = sitting;
    }

    boolean of(UUID item) {
        return item.equals(point.item());
    }

    boolean of(CandidatureId file) {
        return file.equals(point.file());
    }

    /** Told beside the term itself. */
    boolean isOfTerm() {
        return point.kind() == ClosingPoint.Kind.CONDITION_TERM;
    }

    public boolean isMet() {
        return point.met();
    }

    /** Without dwelling and name, beside the file itself. */
    public String getShort() {
        return Words.format("closing." + point.kind());
    }

    public String getText() {
        String text = getShort();
        if (point.item() == null) {
            return point.met() ? text : missing();
        }
        AgendaView item = item();
        return point.file() == null
                ? Words.format("closing.ofDwelling", item.place(), text)
                : Words.format("closing.ofFile", item.place(), name(item), text);
    }

    private String missing() {
        return Words.format("closing.not." + point.kind(), sitting.about().quorum());
    }

    /** Id of the field to go to. */
    public String getTarget() {
        return switch (point.kind()) {
            case AGENDA -> "dossiers";
            case QUORUM, CHAIR, PROXY -> MEMBERS;
            case DECIDED, RANKS, LEASED -> "logement-" + point.item();
            case FEWER_REASON, FEWER_UNTRUE -> "moins-" + point.item();
            case CASTING_VOTE -> "voix-" + point.item();
            case UNDECIDED, ACCEPTED, ELSEWHERE -> "decision-" + point.file();
            case GROUND, GROUND_UNTRUE, CONDITION -> "motif-" + point.file();
            case CONDITION_TERM -> "terme-" + point.file();
            case WORDS -> "precision-" + point.file();
        };
    }

    private AgendaView item() {
        return sitting.agenda().stream()
                .filter(item -> item.id().equals(point.item()))
                .findFirst()
                .orElseThrow();
    }

    private String name(AgendaView item) {
        return item.files().stream()
                .filter(file -> file.id().equals(point.file()))
                .map(FileOnAgenda::name)
                .findFirst()
                .orElse("");
    }
}
