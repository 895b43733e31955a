package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.shared.CleanText;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What is done about a registration or a forgotten password once the page has been answered. */
@Stateless
@PermitAll
public class RegistrationWorkService {
    @Inject
    private Accounts accounts;

    @Inject
    private LinkOffice links;

    @Inject
    private AccountEvents events;

    @Inject
    private Today today;

    /** Of two at the same moment one registers; the other finds the address taken and its mail on the way. */
    public void register(RegisterAccount command) {
        Optional<Account> known = accounts.byEmail(CleanText.emailKey(command.email()));
        if (known.isPresent()) {
            links.remind(known.get());
            return;
        }
        Account account = Account.register(command, Roles.APPLICANT, today.now());
        accounts.add(account);
        events.audit(account.id(), "REGISTERED");
        links.send(account.id(), LinkPurpose.ACTIVATION, AccountMail.ACCESS_REQUEST);
    }

    public void requestPasswordReset(String email) {
        accounts.byEmail(CleanText.emailKey(email)).ifPresent(account -> {
            if (account.active() && links.maySend(account.id())) {
                links.send(account.id(), LinkPurpose.PASSWORD_RESET, AccountMail.PASSWORD_RESET);
            } else if (account.awaitsActivation()) {
                links.remind(account);
            }
        });
    }
}
