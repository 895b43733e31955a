package fr.alin.web.admin;

import fr.alin.job.JobQueries;
import fr.alin.job.JobService;
import fr.alin.job.WaitingItem;
import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.outbox.OutboxQueries;
import fr.alin.outbox.OutboxService;
import fr.alin.outbox.UnsentMail;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Messages that wait or are parked; no address, no text. */
@Named
@RequestScoped
public class MessagesPage {
    @Inject
    private OutboxQueries queries;

    @Inject
    private OutboxService outbox;

    @Inject
    private Law law;

    @Inject
    private Today today;

    @Inject
    private JobQueries jobs;

    @Inject
    private JobService work;

    private @Nullable List<UnsentMail> mails;
    private @Nullable List<WaitingItem> items;

    public List<UnsentMail> getMails() {
        if (mails == null) {
            mails = queries.unsent();
        }
        return mails;
    }

    /** Tables of law that end soon. */
    public List<LegalText> getEnding() {
        return law.ending(today.date(), Law.WARNED_DAYS_BEFORE);
    }

    /** Jobs that failed; empty when all runs. */
    public List<WaitingItem> getItems() {
        if (items == null) {
            items = jobs.waiting();
        }
        return items;
    }

    /** Whether a form was posted by one of the buttons of that name; an address does nothing. */
    public boolean pressed(String button) {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback()
                && context.getExternalContext().getRequestParameterMap().containsKey(button);
    }

    /** @param chosen job and item, a blank between them: what the button stood beside, wherever that stands by now */
    public String retry(String chosen) {
        String[] parts = chosen.split(" ", 2);
        work.retry(parts[0], id(parts[parts.length - 1]));
        Notices.say("jobs.retried");
        return "/admin/messages?faces-redirect=true";
    }

    /** The words for a template; its bare name when a newer version queued it. */
    public String template(String name) {
        return Words.has("template." + name) ? Words.format("template." + name) : name;
    }

    /** @param chosen id of the mail that the button stood beside */
    public String resend(String chosen) {
        outbox.resend(id(chosen));
        Notices.say("messages.resent");
        return "/admin/messages?faces-redirect=true";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }
}
