package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Accounts;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import fr.alin.persistence.Turns;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Issues links, at most one a minute and five a day, judges and uses them. */
@ApplicationScoped
class LinkOffice {
    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LINKS_A_DAY = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private Turns turns;

    @Inject
    private OutboxService outbox;

    @Inject
    private Secrets secrets;

    @Inject
    private Today today;

    boolean maySend(UUID account) {
        turns.take("link", account);
        Instant now = today.now();
        return accounts.linksSince(account, now.minus(BETWEEN_LINKS)) == 0
                && accounts.linksSince(account, now.minus(DAY)) < LINKS_A_DAY;
    }

    void send(UUID account, LinkPurpose purpose, MailTemplate template) {
        issue(AccountLink.issue(account, purpose, secrets, today.now()), template);
    }

    void sendToNewAddress(UUID account, String newEmail) {
        issue(AccountLink.issueTo(newEmail, account, secrets, today.now()), AccountMail.EMAIL_CHANGE);
    }

    /** Tells the holder of an address that it is known: another activation link, or the way to a new password. */
    void remind(Account account) {
        if (!maySend(account.id())) {
            return;
        }
        if (account.awaitsActivation()) {
            send(account.id(), LinkPurpose.ACTIVATION, AccountMail.ACCESS_REQUEST);
        } else {
            send(account.id(), LinkPurpose.PASSWORD_RESET, AccountMail.ACCOUNT_EXISTS);
        }
    }

    Optional<AccountLink> find(String token, LinkPurpose... purposes) {
        return accounts.linkByHash(Secrets.hash(token)).filter(link -> link.isFor(purposes));
    }

    LinkState state(AccountLink link) {
        return link.stateAt(today.now());
    }

    /** @throws BusinessException {@code link.unusable} */
    AccountLink use(String token, LinkPurpose... purposes) {
        AccountLink link = find(token, purposes)
                .filter(found -> state(found) == LinkState.USABLE)
                .orElseThrow(() -> new BusinessException("link.unusable"));
        link.use(today.now());
        return link;
    }

    /** A used or replaced link must not open anything any more. */
    void closeAll(UUID account) {
        accounts.closeOpenLinks(account, today.now());
    }

    /** A newer link voids the older: whoever asked again holds only the last one. */
    private void issue(AccountLink link, MailTemplate template) {
        accounts.replaceOpenLinks(link.accountId(), link.purpose().alike(), today.now());
        accounts.add(link);
        outbox.enqueue(new MailOrder(template, link.accountId(), link.id()));
    }
}
