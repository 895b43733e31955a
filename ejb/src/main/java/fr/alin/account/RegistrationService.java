package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.outbox.MailTemplate;
import fr.alin.shared.CleanText;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** From the registration form to the link in the mailbox. Nothing it answers tells whether an address is known. */
@Stateless
@PermitAll
public class RegistrationService {
    @Inject
    private Accounts accounts;

    @Inject
    private LinkOffice links;

    @Inject
    private AccountEvents events;

    @Inject
    private Today today;

    /** Registers an applicant; the holder of a known address gets another mail, the page is the same. */
    public void register(RegisterAccount command) {
        Optional<Account> known = accounts.byEmail(CleanText.emailKey(command.email()));
        if (known.isPresent()) {
            links.remind(known.get());
            return;
        }
        Account account = Account.register(command, Roles.APPLICANT, today.now());
        accounts.add(account);
        events.audit(account.id(), "REGISTERED");
        links.send(account.id(), LinkPurpose.ACTIVATION, MailTemplate.ACCESS_REQUEST);
    }

    /** Sends the activation link again when the address waits for one. */
    public void resendActivation(String email) {
        accounts.byEmail(CleanText.emailKey(email))
                .filter(Account::awaitsActivation)
                .ifPresent(links::remind);
    }

    /** Sends a link to choose a new password. */
    public void requestPasswordReset(String email) {
        accounts.byEmail(CleanText.emailKey(email)).ifPresent(account -> {
            if (account.active() && links.maySend(account.id())) {
                links.send(account.id(), LinkPurpose.PASSWORD_RESET, MailTemplate.PASSWORD_RESET);
            } else if (account.awaitsActivation()) {
                links.remind(account);
            }
        });
    }
}
