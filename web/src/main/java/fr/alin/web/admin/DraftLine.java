package fr.alin.web.admin;

import fr.alin.ranking.Award;
import fr.alin.ranking.Criterion;
import fr.alin.web.shared.Words;

/** A criterion of the draft as the administrator edits it, beside the grid in force. */
public class DraftLine {
    private final Criterion criterion;
    private final Award inForce;
    private int points;
    private int cap;

    DraftLine(Criterion criterion, Award inForce, Award draft) {
        this.criterion = criterion;
        this.inForce = inForce;
        this.points = draft.points();
        this.cap = draft.cap();
    }

    Criterion criterion() {
        return criterion;
    }

    Award award() {
        return isCapped() ? new Award(points, cap) : new Award(points, points);
    }

    public boolean isCapped() {
        return criterion.counted();
    }

    public String getHeading() {
        return Words.format("heading." + criterion.heading());
    }

    public String getLabel() {
        return Words.format("criterion." + criterion);
    }

    public String getCapLabel() {
        return Words.format("draft.capOf", getLabel());
    }

    public String getBefore() {
        return isCapped()
                ? Words.format("draft.capped", inForce.points(), inForce.cap())
                : String.valueOf(inForce.points());
    }

    public int getPoints() {
        return points;
    }

    public void setPoints(int points) {
        this.points = points;
    }

    public int getCap() {
        return cap;
    }

    public void setCap(int cap) {
        this.cap = cap;
    }
}
