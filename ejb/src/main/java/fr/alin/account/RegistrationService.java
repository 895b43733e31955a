package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.AccountLink;
import fr.alin.account.model.Accounts;
import fr.alin.audit.AuditEvent;
import fr.alin.audit.AuditService;
import fr.alin.outbox.MailOrder;
import fr.alin.outbox.MailTemplate;
import fr.alin.outbox.OutboxService;
import fr.alin.shared.CleanText;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** From the registration form to the link in the mailbox. Nothing it answers tells whether an address is known. */
@Stateless
@PermitAll
public class RegistrationService {
    private static final Duration BETWEEN_LINKS = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LINKS_A_DAY = 5;

    @Inject
    private Accounts accounts;

    @Inject
    private OutboxService outbox;

    @Inject
    private AuditService audit;

    @Inject
    private Secrets secrets;

    @Inject
    private Today today;

    /** Registers an applicant; the holder of a known address gets another mail, the page is the same. */
    public void register(RegisterAccount command) {
        Optional<Account> known = accounts.byEmail(CleanText.emailKey(command.email()));
        if (known.isPresent()) {
            remind(known.get());
            return;
        }
        Account account = Account.register(command, Roles.APPLICANT, today.now());
        accounts.add(account);
        audit.record(AuditEvent.of(account.id(), "REGISTERED", "account", account.id()));
        sendLink(account.id(), LinkPurpose.ACTIVATION, MailTemplate.ACCESS_REQUEST);
    }

    /** Sends the activation link again when the address waits for one. */
    public void resendActivation(String email) {
        accounts.byEmail(CleanText.emailKey(email))
                .filter(Account::awaitsActivation)
                .ifPresent(this::remind);
    }

    /** Sends a link to choose a new password. */
    public void requestPasswordReset(String email) {
        accounts.byEmail(CleanText.emailKey(email)).ifPresent(account -> {
            if (account.active() && mayReceiveLink(account.id())) {
                sendLink(account.id(), LinkPurpose.PASSWORD_RESET, MailTemplate.PASSWORD_RESET);
            } else if (account.awaitsActivation()) {
                remind(account);
            }
        });
    }

    private void remind(Account account) {
        if (!mayReceiveLink(account.id())) {
            return;
        }
        if (account.awaitsActivation()) {
            sendLink(account.id(), LinkPurpose.ACTIVATION, MailTemplate.ACCESS_REQUEST);
        } else {
            sendLink(account.id(), LinkPurpose.PASSWORD_RESET, MailTemplate.ACCOUNT_EXISTS);
        }
    }

    private boolean mayReceiveLink(UUID accountId) {
        Instant now = today.now();
        return accounts.linksSince(accountId, now.minus(BETWEEN_LINKS)) == 0
                && accounts.linksSince(accountId, now.minus(DAY)) < LINKS_A_DAY;
    }

    private void sendLink(UUID accountId, LinkPurpose purpose, MailTemplate template) {
        AccountLink link = AccountLink.issue(accountId, purpose, secrets, today.now());
        accounts.add(link);
        outbox.enqueue(new MailOrder(template, accountId, link.id()));
    }
}
