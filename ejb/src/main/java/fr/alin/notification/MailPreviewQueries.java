package fr.alin.notification;

import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** A mail before it is sent, written by what writes it then: nothing is sent and nothing is kept. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class MailPreviewQueries {
    @Inject
    private MailWriter writer;

    /**
     * The mail as it would be sent now.
     *
     * @param subject what it is about, as a candidature
     * @param typed what its sender has typed or chosen so far, by placeholder
     * @throws NotFoundException when its subject or its reader is gone
     */
    public WrittenMail preview(MailTemplate template, UUID subject, Map<String, ?> typed) {
        try {
            return writer.draft(template, subject, typed);
        } catch (MailImpossibleException e) {
            throw new NotFoundException();
        }
    }
}
