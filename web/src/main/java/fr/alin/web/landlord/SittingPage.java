package fr.alin.web.landlord;

import fr.alin.caleol.ClosingPoint;
import fr.alin.caleol.ClosingService;
import fr.alin.caleol.DeliberationService;
import fr.alin.shared.BusinessException;
import fr.alin.web.shared.Meanwhile;
import fr.alin.web.shared.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** A sitting is recorded live: notes are kept, it is suspended, resumed, broken up or closed. */
@Named
@RequestScoped
public class SittingPage {
    @Inject
    private DeliberationService deliberation;

    @Inject
    private ClosingService closing;

    @Inject
    private NotesInView notes;

    @Inject
    private SittingInView page;

    /** @throws BusinessException as {@link DeliberationService#record} */
    public @Nullable String save() {
        if (notes.tellUnreadable()) {
            return null;
        }
        keep();
        Notices.say("sitting.noted");
        return again();
    }

    /** Keeps the notes too. */
    public @Nullable String suspend() {
        if (notes.tellUnreadable()) {
            return null;
        }
        int version = keep();
        act(() -> deliberation.suspend(page.id(), version));
        Notices.say("sitting.suspended");
        return again();
    }

    public String resume() {
        act(() -> deliberation.resume(page.id(), notes.getVersion()));
        Notices.say("sitting.resumed");
        return again();
    }

    /** It breaks up; nothing was decided. */
    public String cancel() {
        act(() -> deliberation.cancel(page.id(), notes.getVersion()));
        Notices.say("sitting.cancelled");
        return "/bailleur/commissions?faces-redirect=true";
    }

    /** Keeps the notes, and closes once it is confirmed; or says everything that keeps it from being closed. */
    public @Nullable String close() {
        if (notes.tellUnreadable()) {
            return null;
        }
        int version = keep();
        notes.kept();
        if (!page.points().stream().allMatch(ClosingPoint::met)) {
            notes.tell();
            return null;
        }
        if (!notes.isConfirmed()) {
            notes.ask();
            return null;
        }
        act(() -> closing.close(page.id(), version));
        Notices.say("sitting.closed");
        return again();
    }

    private int keep() {
        int[] version = new int[1];
        act(() -> version[0] = deliberation.record(page.id(), notes.getVersion(), notes.typed()));
        return version[0];
    }

    private void act(Runnable change) {
        Meanwhile.act(change, notes::changed);
    }

    private String again() {
        return "/bailleur/seance?faces-redirect=true&ref=" + page.id();
    }
}
