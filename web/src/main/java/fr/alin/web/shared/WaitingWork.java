package fr.alin.web.shared;

import fr.alin.reception.LandlordWork;
import fr.alin.reception.ReceptionQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Figures beside the entries of a landlord's menu, read once for a page; empty where nothing waits. */
@Named
@RequestScoped
public class WaitingWork {
    @Inject
    private ReceptionQueries queries;

    private @Nullable LandlordWork work;

    /** Files to decide on. */
    public String getFiles() {
        return figure(work().files());
    }

    /** Dwellings that a commission has to decide on. */
    public String getHomes() {
        return figure(work().homes());
    }

    /** Answers that are waited for, and leases to sign. */
    public String getKeys() {
        return figure(work().answers() + work().leases());
    }

    private LandlordWork work() {
        if (work == null) {
            work = queries.work();
        }
        return work;
    }

    private static String figure(long waiting) {
        return waiting == 0 ? "" : String.valueOf(waiting);
    }
}
