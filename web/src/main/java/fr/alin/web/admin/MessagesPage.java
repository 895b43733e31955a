package fr.alin.web.admin;

import fr.alin.legal.Law;
import fr.alin.legal.LegalText;
import fr.alin.outbox.OutboxQueries;
import fr.alin.outbox.OutboxService;
import fr.alin.outbox.UnsentMail;
import fr.alin.shared.Today;
import fr.alin.web.operation.LawHealth;
import fr.alin.web.shared.Notices;
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

    private @Nullable List<UnsentMail> mails;

    public List<UnsentMail> getMails() {
        if (mails == null) {
            mails = queries.unsent();
        }
        return mails;
    }

    /** Tables of law that end soon. */
    public List<LegalText> getEnding() {
        return law.ending(today.date(), LawHealth.DAYS_BEFORE);
    }

    public String resend(UUID id) {
        outbox.resend(id);
        Notices.say("messages.resent");
        return "/admin/messages?faces-redirect=true";
    }
}
