package fr.alin.account.model;

import fr.alin.account.AccountMail;
import fr.alin.account.LinkPurpose;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailImpossibleException;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.MailValues;
import fr.alin.shared.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Links are made here, at the last moment: neither row nor database holds them in clear. */
@ApplicationScoped
public class AccountMailReader implements MailContent {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Secrets secrets;

    @Override
    public List<? extends MailTemplate> templates() {
        return List.of(AccountMail.values());
    }

    @Override
    public String folder() {
        return "account";
    }

    @Override
    public MailValues values(ClaimedMail mail) throws MailImpossibleException {
        return switch (AccountMail.valueOf(mail.template())) {
            case ACCESS_REQUEST -> link("activer", LinkPurpose.ACTIVATION, mail.subjectId());
            case ACCOUNT_EXISTS, PASSWORD_RESET -> link("mot-de-passe", LinkPurpose.PASSWORD_RESET, mail.subjectId());
            case EMAIL_CHANGE -> toNewAddress(mail.subjectId());
            case EMAIL_CHANGE_ASKED, ACCOUNT_CLOSED, PASSWORD_CHANGED, LOGIN_LOCKED -> MailValues.of(Map.of());
        };
    }

    private MailValues link(String page, LinkPurpose purpose, UUID link) throws MailImpossibleException {
        unused(link);
        return MailValues.of(Map.of("link", address(page, purpose, link)));
    }

    private MailValues toNewAddress(UUID link) throws MailImpossibleException {
        String newEmail = unused(link).newEmail();
        if (newEmail.isEmpty()) {
            throw new MailImpossibleException("subject gone");
        }
        return new MailValues(newEmail, Map.of("link", address("adresse", LinkPurpose.EMAIL_CHANGE, link)));
    }

    private String address(String page, LinkPurpose purpose, UUID link) {
        return "/compte/" + page + "?jeton=" + secrets.token(purpose.name(), link);
    }

    private AccountLink unused(UUID link) throws MailImpossibleException {
        return em.createQuery("from AccountLink where id = :id and usedAt is null", AccountLink.class)
                .setParameter("id", link)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new MailImpossibleException("subject gone"));
    }
}
