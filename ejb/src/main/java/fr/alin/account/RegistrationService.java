package fr.alin.account;

import fr.alin.account.model.Account;
import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.shared.BusinessException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/**
 * From the registration form to the link in the mailbox. What is asked is judged by what was typed alone; whether the
 * address is known is looked up after the answer, so that neither words nor time tell.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {
    @Inject
    private RegistrationWorkService work;

    @Inject
    private LoginThrottleService throttle;

    @Inject
    private FaultLog faults;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Today today;

    /**
     * Registers an applicant; the holder of a known address gets another mail, the page is the same.
     *
     * @param source network address of who asks
     * @throws BusinessException {@code birthName.letters}, {@code firstName.letters}, {@code common.tooLong},
     *     {@code common.controlCharacters}, {@code register.tooMany}
     */
    public void register(RegisterAccount command, String source) {
        Account.register(command, Roles.APPLICANT, today.now());
        requireFew(source);
        afterwards(() -> work.register(command));
    }

    /** Sends a link to choose a new password, or the activation link to whoever has not used it yet. */
    public void requestPasswordReset(String email, String source) {
        requireFew(source);
        afterwards(() -> work.requestPasswordReset(email));
    }

    /** Nobody waits for it any more: what fails is told to the log, and the page has said how to ask again. */
    private void afterwards(Runnable step) {
        executor.execute(() -> {
            try {
                step.run();
            } catch (BusinessException e) {
                faults.warn("registration ended: " + e.key());
            } catch (EJBException e) {
                faults.error("registration failed, " + Failure.of(e), e);
            }
        });
    }

    private void requireFew(String source) {
        if (!throttle.takeRegistration(source)) {
            throw new BusinessException("register.tooMany");
        }
    }
}
