package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Accounts;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Choosing a password: by a link from the mailbox, or signed in. */
@Stateless
public class PasswordService {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordSetter setter;

    @Inject
    private PresentPassword presentPassword;

    @Inject
    private LinkOffice links;

    @Inject
    private AccountEvents events;

    /** What the link is worth; looking does not use it, for mail scanners look too. */
    @PermitAll
    public LinkView look(String token) {
        return links.find(token, LinkPurpose.ACTIVATION, LinkPurpose.PASSWORD_RESET)
                .map(link -> new LinkView(
                        links.state(link),
                        accounts.get(link.accountId()).email(),
                        link.purpose() == LinkPurpose.PASSWORD_RESET))
                .orElse(new LinkView(LinkState.UNKNOWN, ""));
    }

    /**
     * Sets the password and uses the link up; whoever was signed in is so no more.
     *
     * @throws BusinessException {@code link.unusable}, or {@code password.refused} for a password against the rules
     */
    @PermitAll
    public void chooseByLink(String token, String password) {
        AccountLink link = links.use(token, LinkPurpose.ACTIVATION, LinkPurpose.PASSWORD_RESET);
        Account account = accounts.get(link.accountId());
        setter.set(account, password, null);
        events.audit(account.id(), link.purpose().name());
        if (link.purpose() == LinkPurpose.PASSWORD_RESET) {
            // Whoever opened the mailbox may be another: the owner learns of it.
            events.mail(AccountMail.PASSWORD_CHANGED, account.id());
        }
    }

    /**
     * Changes the password of the signed-in person and ends all sessions but the present one.
     *
     * @throws BusinessException {@code present.wrong}, {@code present.locked}, {@code password.refused}
     */
    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
    public void change(String present, String password, UUID presentSession) {
        Account account = presentPassword.require(present);
        setter.set(account, password, presentSession);
        events.audit(account.id(), "PASSWORD_CHANGE");
        events.mail(AccountMail.PASSWORD_CHANGED, account.id());
    }
}
