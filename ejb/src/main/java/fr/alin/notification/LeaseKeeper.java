package fr.alin.notification;

import fr.alin.fault.Failure;
import fr.alin.fault.FaultLog;
import fr.alin.outbox.ClaimedMail;
import fr.alin.outbox.OutboxService;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Renews the lease of a mail while it is being sent, however slowly the SMTP server answers: a lease that ends means a
 * node that died, never one that waits.
 */
@ApplicationScoped
class LeaseKeeper {
    private static final int RENEWALS_PER_LEASE = 3;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private OutboxService outbox;

    @Inject
    private FaultLog faults;

    /** Ends the renewing. */
    interface Kept extends AutoCloseable {
        @Override
        void close();
    }

    Kept keep(ClaimedMail mail, String owner) {
        long pause = outbox.lease().toMillis() / RENEWALS_PER_LEASE;
        ScheduledFuture<?> renewing =
                timer.scheduleAtFixedRate(() -> renew(mail, owner), pause, pause, TimeUnit.MILLISECONDS);
        return () -> renewing.cancel(false);
    }

    /** One that fails must not end those that follow: two are left before the lease ends. */
    private void renew(ClaimedMail mail, String owner) {
        try {
            outbox.renew(mail, owner);
        } catch (EJBException e) {
            faults.warn("a mail's lease could not be renewed, " + Failure.of(e));
        }
    }
}
