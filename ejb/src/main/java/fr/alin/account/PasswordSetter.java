package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Sessions;
import fr.alin.account.rules.PasswordPolicy;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets a password that keeps the rules; links and sessions of the old one end with it. */
@ApplicationScoped
class PasswordSetter {
    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private LinkOffice links;

    @Inject
    private Sessions sessions;

    @Inject
    private Today today;

    /**
     * Sets it.
     *
     * @param kept the one session that goes on, null for none
     * @throws BusinessException {@code password.refused}
     */
    void set(Account account, String password, @Nullable UUID kept) {
        if (!policy.broken(password, account.email()).isEmpty()) {
            throw new BusinessException("password.refused", policy.minimumLength());
        }
        account.choosePassword(hasher.hash(password));
        links.closeAll(account.id());
        sessions.endAllBut(kept, account.id(), today.now());
    }
}
