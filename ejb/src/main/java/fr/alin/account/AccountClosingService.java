package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.account.model.Sessions;
import fr.alin.privacy.PersonalDataOfFeatures;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The end of an applicant's account, by its owner; accounts of staff are an administrator's matter. */
@Stateless
@RolesAllowed(Roles.APPLICANT)
public class AccountClosingService {
    @Inject
    private PresentPassword present;

    @Inject
    private PersonalDataOfFeatures personalData;

    @Inject
    private Sessions sessions;

    @Inject
    private LinkOffice links;

    @Inject
    private AccountEvents events;

    @Inject
    private Today today;

    /**
     * Closes the account: the active candidature is cancelled, the request is deleted and erased, the address is free.
     *
     * @throws BusinessException {@code present.wrong}, {@code present.locked}
     */
    public void close(String password) {
        Account account = present.require(password);
        personalData.erase(account.id(), today.now());
        account.close(today.now());
        links.closeAll(account.id());
        sessions.endAll(account.id(), today.now());
        events.audit(account.id(), "ACCOUNT_CLOSED");
        events.mail(AccountMail.ACCOUNT_CLOSED, account.id());
    }
}
