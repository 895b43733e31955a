package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Accounts;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** A new e-mail address: asked for with the password, true once its link was clicked. */
@Stateless
public class EmailChangeService {
    @Inject
    private Accounts accounts;

    @Inject
    private PresentPassword present;

    @Inject
    private AccountEvents events;

    @Inject
    private LinkOffice links;

    /**
     * Sends a link to the new address and a word to the present one. Who holds the new address already is told by mail,
     * the page stays the same.
     *
     * @throws BusinessException {@code email.malformed}, {@code email.same}, {@code email.tooSoon}, {@code present.wrong}, {@code present.locked}
     */
    @RolesAllowed({Roles.APPLICANT, Roles.ADVISER, Roles.SUPERVISOR, Roles.LANDLORD, Roles.EMPLOYER, Roles.ADMIN})
    public void request(String newEmail, String password) {
        Account account = present.require(password);
        if (CleanText.emailKey(newEmail).equals(CleanText.emailKey(account.email()))) {
            throw new BusinessException("email.same");
        }
        if (!links.maySend(account.id())) {
            throw new BusinessException("email.tooSoon");
        }
        Optional<Account> holder = accounts.byEmail(CleanText.emailKey(newEmail));
        if (holder.isPresent()) {
            links.remind(holder.get());
        } else {
            links.sendToNewAddress(account.id(), EmailAddress.clean(newEmail));
        }
        events.audit(account.id(), "EMAIL_CHANGE_ASKED");
        events.mail(AccountMail.EMAIL_CHANGE_ASKED, account.id());
    }

    /** What the link is worth; looking does not use it. */
    @PermitAll
    public LinkView look(String token) {
        return links.find(token, LinkPurpose.EMAIL_CHANGE)
                .map(link -> new LinkView(links.state(link), link.newEmail()))
                .orElse(new LinkView(LinkState.UNKNOWN, ""));
    }

    /** @throws BusinessException {@code link.unusable}, {@code link.emailTaken} */
    @PermitAll
    public void confirm(String token) {
        AccountLink link = links.use(token, LinkPurpose.EMAIL_CHANGE);
        Account account = accounts.get(link.accountId());
        account.changeEmail(link.newEmail());
        accounts.write("link.emailTaken");
        links.closeAll(account.id());
        events.audit(account.id(), "EMAIL_CHANGED");
    }
}
