package fr.alin.web.applicant;

import fr.alin.visit.SlotView;
import fr.alin.visit.VisitAction;
import fr.alin.visit.VisitStatus;
import fr.alin.visit.VisitTime;
import fr.alin.visit.VisitView;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.time.Instant;
import java.util.List;

/** One's own visit in words: when and where, what may be chosen, what its step of the candidature says. */
public class VisitCard {
    private static final Formats FORMATS = new Formats();

    private final VisitView visit;
    private final Instant now;

    VisitCard(VisitView visit, Instant now) {
        this.visit = visit;
        this.now = now;
    }

    /** Whether a slot is chosen, be it over or not. */
    public boolean isChosen() {
        return visit.chosen().isPresent();
    }

    /** Whether it is still to come, so that it belongs in a calendar. */
    public boolean isToCome() {
        return visit.status() == VisitStatus.BOOKED && visit.movable(now);
    }

    /** Whether a slot may be chosen, or another one instead of it, and there is one. */
    public boolean isChoosable() {
        return visit.movable(now) && !getOpen().isEmpty();
    }

    /** Whether it may be given up. */
    public boolean isCancellable() {
        return isToCome() && visit.status().allowsApplicant(VisitAction.CANCEL);
    }

    /** How it stands. */
    public String getText() {
        if (!visit.bookable() && !isChosen()) {
            return Words.format("visit.past");
        }
        boolean waits = visit.status().allowsApplicant(VisitAction.BOOK) && !isChosen();
        return waits && getOpen().isEmpty()
                ? Words.format("visit.none")
                : Words.format("visit.status." + visit.status());
    }

    public String getTone() {
        return switch (visit.status()) {
            case INVITED -> "warn";
            case BOOKED, DONE -> "ok";
            case MISSED, CANCELLED -> "";
        };
    }

    /** For example "lundi 7 décembre 2026 à 14 h 30"; empty while no slot is chosen. */
    public String getWhen() {
        return visit.chosen().map(SlotView::startsAt).map(VisitTime::of).orElse("");
    }

    public String getLength() {
        return visit.chosen()
                .map(slot -> Words.format("visits.minutes", slot.minutes()))
                .orElse("");
    }

    public String getAddress() {
        return FORMATS.typographic(visit.home().address());
    }

    public String getLandlord() {
        return visit.home().landlord();
    }

    /** Slots that may be chosen now. */
    public List<SlotOption> getOpen() {
        return visit.open(now).stream().map(SlotOption::of).toList();
    }

    /** All slots: what somebody chose a moment ago may be over. */
    List<SlotOption> known() {
        return visit.slots().stream().map(SlotOption::of).toList();
    }

    /** What its page is for now. */
    public String getAct() {
        return Words.format(isChosen() ? "visit.change" : "visit.choose");
    }

    public String getUrl() {
        return "/candidat/visite?ref=" + visit.candidature();
    }

    public String getCalendarUrl() {
        return "/candidat/visite.ics?ref=" + visit.candidature();
    }

    /** What the step of the candidature says of it once the commission has decided. */
    String stepAfter() {
        return isChosen() ? step() : Words.format(isChoosable() ? "step.visit.still" : "step.over");
    }

    /** What the step of the candidature says of it. */
    String step() {
        return Words.format("step.visit." + visit.status(), getWhen());
    }
}
