package fr.alin.web.adviser;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.housingrequest.Quartile;
import fr.alin.legal.AllocationObjectives;
import fr.alin.offer.OfferNumber;
import fr.alin.offer.OfferStatus;
import fr.alin.offer.OfferView;
import fr.alin.selection.Choice;
import fr.alin.selection.OverdueService;
import fr.alin.selection.SelectionHead;
import fr.alin.selection.SelectionQuartiles;
import fr.alin.selection.SelectionView;
import fr.alin.selection.rules.SetRules;
import fr.alin.shared.Typology;
import fr.alin.study.WorkFilter;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Words;
import java.util.List;
import java.util.Objects;

/** What stands above and below the files of an offer: which one it is, how many, what sending would do. */
public class SelectionHeader {
    private static final Formats FORMATS = new Formats();

    private final SelectionView view;
    private final Choice choice;
    private final List<SelectionLine> lines;

    SelectionHeader(SelectionView view, Choice choice, List<SelectionLine> lines) {
        this.view = view;
        this.choice = choice;
        this.lines = lines;
    }

    public String getTitle() {
        OfferView offer = view.offer();
        return Words.format(
                titleKey(),
                Typology.of(offer.facts().rooms()),
                offer.commune(),
                FORMATS.euros(offer.facts().rent()));
    }

    private String titleKey() {
        if (view.head().sentAt() != null) {
            return "selection.titleSent";
        }
        return view.nobodyLeft() ? "selection.titleOver" : "selection.title";
    }

    public String getClosed() {
        return Words.format(
                "selection.closed", FORMATS.shortDay(view.offer().facts().deadline()));
    }

    public String getDetail() {
        OfferView offer = view.offer();
        String quarter = view.priorityQuarter() ? " " + Words.format("selection.quarter") : "";
        return Words.format(
                        "selection.detail",
                        OfferNumber.write(offer.number()),
                        FORMATS.figure(offer.facts().surface()),
                        offer.facts().financing(),
                        offer.landlord())
                + quarter;
    }

    /** Last day on which the set may go; empty once there is nothing more to send. */
    public String getDue() {
        SelectionHead head = view.head();
        boolean over = head.sentAt() != null || head.overdueAt() != null || view.nobodyLeft();
        return over
                ? ""
                : Words.format(
                        "selection.due",
                        FORMATS.day(view.offer().facts().deadline().plusDays(OverdueService.DAYS)));
    }

    public List<SelectionFigure> getFigures() {
        String offer = OfferNumber.write(view.offer().number());
        long all = view.counts().values().stream().mapToLong(Long::longValue).sum();
        boolean over = view.head().sentAt() != null || view.head().overdueAt() != null;
        return List.of(
                SelectionFigure.of("", offer, null, all, "selection.all"),
                over
                        ? SelectionFigure.of("ok", offer, CandidatureStatus.SENT, view.sent(), "selection.sent")
                        : figure("ok", offer, CandidatureStatus.VALIDATED, "selection.validated"),
                figure("bad", offer, CandidatureStatus.INVALIDATED, "selection.invalidated"),
                figure("", offer, CandidatureStatus.CANCELLED, "selection.cancelled"),
                over
                        ? figure("warn", offer, CandidatureStatus.RELEASED, "selection.released")
                        : SelectionFigure.of(
                                "warn", offer, CandidatureStatus.APPLIED, view.underStudy(), "selection.underStudy"));
    }

    private SelectionFigure figure(String tone, String offer, CandidatureStatus status, String label) {
        return SelectionFigure.of(tone, offer, status, view.count(status), label);
    }

    /** The work list of all files of the offer, as the address of a file opened from here says it. */
    public String getList() {
        WorkFilter all = new WorkFilter(
                "", null, WorkFilter.Holder.ALL, false, view.offer().number());
        return WorkAddress.FIRST.with(all).encoded();
    }

    public String getChosen() {
        return Words.format("selection.chosen", choice.chosen().size());
    }

    public String getLeast() {
        return Words.format("selection.least", SetRules.LEAST);
    }

    /** How many stand better than the last chosen one and are passed over. */
    public String getPassedOver() {
        return Words.format(
                "selection.passedOver",
                lines.stream().filter(SelectionLine::isPassedOver).count());
    }

    /** Sending lets them go. */
    public String getReleased() {
        long active = view.counts().entrySet().stream()
                .filter(count -> count.getKey().active())
                .mapToLong(count -> count.getValue())
                .sum();
        return Words.format(
                "selection.releases", Math.max(0, active - choice.chosen().size()));
    }

    public String getSends() {
        return Words.format(
                "selection.sends", choice.chosen().size(), view.offer().landlord());
    }

    public String getOrder() {
        return Words.format("selection.order", view.list().grid(), view.list().version());
    }

    /** Who sent it and when, on which version of the list; who kept the draft; that nothing went in time. */
    public String getState() {
        SelectionHead head = view.head();
        if (view.offer().status() == OfferStatus.RETURNED) {
            return Words.format("selection.givenBack");
        }
        if (view.offer().status() == OfferStatus.PUBLISHED_AGAIN) {
            return Words.format("selection.wasPublishedAgain");
        }
        if (head.sentAt() != null) {
            return Words.format(
                    "selection.sentBy",
                    Objects.requireNonNull(head.adviser()),
                    FORMATS.time(head.sentAt()),
                    Objects.requireNonNull(head.listVersion()));
        }
        if (head.overdueAt() != null) {
            return Words.format("selection.overdueAt", FORMATS.dayOf(head.overdueAt()), OverdueService.DAYS);
        }
        if (view.nobodyLeft()) {
            return Words.format("selection.nobody");
        }
        return head.adviser() == null ? "" : Words.format("selection.draftOf", head.adviser());
    }

    /** How many of the quartiles that the law wants housed there are shown, and chosen; what it wants. */
    public String getQuartiles() {
        SelectionQuartiles quartiles = view.quartiles();
        AllocationObjectives objectives = quartiles.objectives();
        if (objectives == null || lines.isEmpty()) {
            return "";
        }
        if (lines.stream().allMatch(line -> line.is(Quartile.NO_THRESHOLD))) {
            return Words.format("selection.quartilesUnknown");
        }
        boolean inside = view.priorityQuarter();
        Quartile wanted = inside ? Quartile.OTHER : Quartile.FIRST;
        String text = Words.format(
                inside ? "selection.quartilesInside" : "selection.quartilesOutside",
                lines.stream().filter(line -> line.is(wanted)).count(),
                lines.size(),
                lines.stream()
                        .filter(line -> line.is(wanted) && line.isChosen())
                        .count(),
                inside ? objectives.otherQuartiles() : objectives.firstQuartile());
        return quartiles.invented() ? text + " " + Words.format("selection.quartilesInvented") : text;
    }

    public String getFewerText() {
        return view.head().fewer() == null
                ? ""
                : Words.format("fewer." + view.head().fewer());
    }
}
