package fr.alin.registry.model;

import fr.alin.housingrequest.GroupedNumber;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.registry.RegistryMail;
import fr.alin.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The code is made here, at the last moment, and goes where the registry says. */
@ApplicationScoped
public class ClaimMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(RegistryMail.values());
    }

    @Override
    public String folder() {
        return "registry";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        UUID id = mail.subjectId();
        NumberClaim claim = em.createQuery("from NumberClaim where id = :id and closedAt is null", NumberClaim.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
        return new MailValues(
                claim.email(),
                Map.of("code", secrets.sixDigits(NumberClaim.PURPOSE, id), "number", GroupedNumber.of(claim.nur())));
    }
}
