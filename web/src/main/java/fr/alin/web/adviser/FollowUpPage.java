package fr.alin.web.adviser;

import fr.alin.shared.BusinessException;
import fr.alin.study.ContactKind;
import fr.alin.study.FollowUpService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Suivi: noting each contact, and that documents have come. */
@Named
@RequestScoped
public class FollowUpPage {
    @Inject
    private FollowUpService followUps;

    @Inject
    private FileInView page;

    private ContactKind contact = ContactKind.CALL_OUT;

    @Size(max = FollowUpService.SUMMARY_LENGTH, message = "{common.size}")
    private @Nullable String summary;

    public String received() {
        return page.act(() -> followUps.documentsReceived(page.id(), page.read()), "documents.noted");
    }

    /** @throws BusinessException {@code summary.required} */
    public String log() {
        return page.act(
                () -> followUps.logContact(page.id(), contact, Objects.requireNonNullElse(summary, "")),
                "contact.logged");
    }

    public ContactKind[] getContacts() {
        return ContactKind.values();
    }

    public ContactKind getContact() {
        return contact;
    }

    public void setContact(@Nullable ContactKind contact) {
        this.contact = contact == null ? ContactKind.CALL_OUT : contact;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }
}
