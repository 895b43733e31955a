package fr.alin.web.landlord;

import fr.alin.caleol.MemberView;
import fr.alin.caleol.Notes;
import fr.alin.caleol.ShownNotes;
import fr.alin.caleol.SittingQueries;
import fr.alin.caleol.SittingView;
import fr.alin.candidature.CandidatureId;
import fr.alin.web.shared.Formats;
import fr.alin.web.shared.Posted;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The notes on a sitting: as kept, or as the page that is shown again was filled in; and what they lack. */
@Named
@RequestScoped
public class NotesInView {
    @Inject
    private SittingQueries queries;

    @Inject
    private SittingInView page;

    @Inject
    private TypedNotes typed;

    @Inject
    private Posted posted;

    @Inject
    private Formats formats;

    private @Nullable SittingView seen;
    private @Nullable Integer version;
    private boolean asked;
    private @Nullable Notes theirs;

    /** What is typed, or what is kept when nothing was typed. */
    SittingView seen() {
        if (seen == null) {
            SittingView kept = page.getView();
            seen = posted() ? kept.with(theirs == null ? typed() : typed.shown().over(theirs, typed())) : kept;
        }
        return seen;
    }

    Notes typed() {
        return typed.notes(page.getView());
    }

    /** Says beside each what is no day; nothing is kept then. */
    boolean tellUnreadable() {
        List<String> fields = typed.unreadable(page.getView());
        fields.forEach(field -> say(field, Words.format("notes.date")));
        List<String> undecided = typed.undecided(page.getView());
        undecided.forEach(field -> say(field, Words.format("notes.undecided")));
        return !fields.isEmpty() || !undecided.isEmpty();
    }

    private static void say(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    private boolean posted() {
        return page.isOpen() && FacesContext.getCurrentInstance().isPostback() && typed.isPosted();
    }

    /** Whoever is told that something has changed sees it as it is now, with what was typed, and where both have. */
    void changed() {
        reread();
        if (posted()) {
            theirs = Notes.of(page.getView());
            Set<CandidatureId> both = typed.shown().contested(theirs, typed());
            page.getView().agenda().forEach(item -> item.files().stream()
                    .filter(file -> both.contains(file.id()))
                    .forEach(file -> say("decision-" + file.id(), new FileOutcome(file).getTheirs(item.place()))));
        }
    }

    /** What was typed is kept: that is what is shown from now on. */
    void kept() {
        reread();
        seen = page.getView();
        theirs = Notes.of(seen);
    }

    private void reread() {
        page.changed();
        seen = null;
        version = page.getView().version();
    }

    /** Marks of what the form shows as kept, by which what is typed is told from it. */
    public String getShown() {
        boolean asPosted = posted() && theirs == null;
        return (asPosted ? typed.shown() : ShownNotes.of(Notes.of(page.getView()))).text();
    }

    /** That the form shows. */
    public int getVersion() {
        if (version == null) {
            version = posted() ? typed.version() : page.getView().version();
        }
        return version;
    }

    /** Says in the summary everything that keeps it from being closed. */
    void tell() {
        getPoints().stream().filter(point -> !point.isMet()).forEach(point -> say(point.getTarget(), point.getText()));
    }

    /** It is asked once more, for what it does cannot be undone. */
    void ask() {
        asked = true;
    }

    /** While an answer is read its button is there, whatever comes of it. */
    public boolean isAsked() {
        boolean shown = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return shown ? asked : posted.has("confirme");
    }

    /** The version that was asked about: what a colleague has noted since is asked about again. */
    boolean isConfirmed() {
        return posted.has("confirme") && posted.number("confirme") == typed.version();
    }

    public List<SeatRow> getSeats() {
        List<MemberView> members = seen().members();
        return members.stream().map(member -> new SeatRow(member, members)).toList();
    }

    public List<AgendaCard> getCards() {
        List<PointLine> points = getPoints();
        return seen().agenda().stream()
                .map(item -> new AgendaCard(item, seen(), points))
                .toList();
    }

    /** What it needs before it is closed. */
    public List<PointLine> getPoints() {
        SittingView sitting = seen();
        return queries.points(sitting).stream()
                .map(point -> new PointLine(point, sitting))
                .toList();
    }

    public String getObservations() {
        return Objects.requireNonNullElse(seen().observations(), "");
    }

    /** What a colleague has written meanwhile, where something else was typed; empty for nothing. */
    public String getTheirObservations() {
        if (theirs == null || !posted() || !typed.shown().observationsContested(theirs, typed())) {
            return "";
        }
        return Objects.requireNonNullElse(theirs.observations(), "");
    }

    /** What closing it sets going, with the last day to answer if that is today. */
    public String getAfter() {
        SittingView sitting = page.getView();
        return Words.format("closing.afterText", sitting.about().answerDays(), formats.day(queries.answerBy(sitting)));
    }

    public NotesSummary getSummary() {
        return new NotesSummary(seen(), getPoints());
    }
}
