package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Accounts;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the signed-in person for the password once more, before what cannot be undone; throttled like the login. */
@ApplicationScoped
class PresentPassword {
    @Inject
    private Accounts accounts;

    @Inject
    private PasswordCheck check;

    @Inject
    private LoginThrottleService throttle;

    @Inject
    private SignedIn signedIn;

    /**
     * The account of whoever is signed in and knows its password.
     *
     * @throws BusinessException {@code present.wrong}, {@code present.locked} after five wrong ones
     */
    Account require(String typed) {
        Account account = accounts.get(signedIn.account());
        if (!throttle.takePresent()) {
            throw new BusinessException("present.locked");
        }
        if (!check.right(account, typed)) {
            throw new BusinessException("present.wrong");
        }
        throttle.givePresentBack();
        return account;
    }
}
