package fr.alin.web.admin;

import fr.alin.job.JobQueries;
import fr.alin.job.JobService;
import fr.alin.job.WaitingItem;
import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.outbox.OutboxQueries;
import fr.alin.outbox.OutboxService;
import fr.alin.outbox.UnsentMail;
import fr.alin.shared.Today;
import fr.alin.web.shared.Notices;
import fr.alin.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
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

    public String retry(String job, UUID item) {
        work.retry(job, item);
        Notices.say("jobs.retried");
        return "/admin/messages?faces-redirect=true";
    }

    /** The words for a template; its bare name when a newer version queued it. */
    public String template(String name) {
        return Words.has("template." + name) ? Words.format("template." + name) : name;
    }

    public String resend(UUID id) {
        outbox.resend(id);
        Notices.say("messages.resent");
        return "/admin/messages?faces-redirect=true";
    }
}
