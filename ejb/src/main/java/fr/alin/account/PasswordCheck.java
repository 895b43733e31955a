package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.shared.Misread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Whether somebody knows the password of an account. Passwords chosen by link before 2026-11-25 were read as Latin-1: one
 * with an accent was hashed as what nobody typed. Whoever types it again is right, and its hash is made anew.
 */
@ApplicationScoped
class PasswordCheck {
    @Inject
    private PasswordHasher hasher;

    boolean right(Account account, String typed) {
        return account.hasPassword(hash -> hasher.verify(typed, hash)) || mended(account, typed);
    }

    /** Whether the password would have been read as another one; then every refusal costs a second hash. */
    boolean mayBeMisread(String typed) {
        return !Misread.of(typed).equals(typed);
    }

    /** @return false when the password is not known in its misread form either; by the same work for every account */
    boolean mended(Account account, String typed) {
        if (!mayBeMisread(typed)) {
            return false;
        }
        boolean known = account.hasPassword(hash -> hasher.verify(Misread.of(typed), hash));
        if (!known || !account.mayHaveMisreadPassword()) {
            return false;
        }
        account.choosePassword(hasher.hash(typed));
        return true;
    }
}
