package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Accounts;
import fr.alin.account.rules.PasswordPolicy;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Choosing a password: by a link from the mailbox, or signed in. */
@Stateless
public class PasswordService {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private AccountEvents events;

    @Inject
    private Today today;

    @Inject
    private SignedIn signedIn;

    /** What the link is worth; looking does not use it, for mail scanners look too. */
    @PermitAll
    public LinkView look(String token) {
        return accounts.linkByHash(Secrets.hash(token))
                .map(link -> new LinkView(
                        link.stateAt(today.now()),
                        accounts.get(link.accountId()).email()))
                .orElse(new LinkView(LinkState.UNKNOWN, ""));
    }

    /**
     * Sets the password and uses the link up.
     *
     * @throws BusinessException {@code link.unusable}, or {@code password.refused} for a password against the rules
     */
    @PermitAll
    public void chooseByLink(String token, String password) {
        Instant now = today.now();
        Optional<AccountLink> link = accounts.linkByHash(Secrets.hash(token));
        if (link.isEmpty() || link.get().stateAt(now) != LinkState.USABLE) {
            throw new BusinessException("link.unusable");
        }
        link.get().use(now);
        setPassword(
                accounts.get(link.get().accountId()),
                password,
                link.get().purpose().name());
    }

    /**
     * Changes the password of the signed-in person.
     *
     * @throws BusinessException {@code present.wrong}, {@code password.refused}
     */
    @RolesAllowed({"APPLICANT", "ADVISER", "SUPERVISOR", "LANDLORD", "EMPLOYER", "ADMIN"})
    public void change(String present, String password) {
        Account account = accounts.get(signedIn.account());
        if (!account.hasPassword(hash -> hasher.verify(present, hash))) {
            throw new BusinessException("present.wrong");
        }
        setPassword(account, password, "PASSWORD_CHANGE");
        events.mail(MailTemplate.PASSWORD_CHANGED, account.id());
    }

    private void setPassword(Account account, String password, String action) {
        if (!policy.broken(password, account.email()).isEmpty()) {
            throw new BusinessException("password.refused", policy.minimumLength());
        }
        account.choosePassword(hasher.hash(password));
        accounts.closeOpenLinks(account.id(), today.now());
        events.audit(account.id(), action);
    }
}
