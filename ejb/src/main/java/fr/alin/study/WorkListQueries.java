package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.study.model.WorkListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The advisers' list of files, most urgent first. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class WorkListQueries {
    @Inject
    private WorkListReader reader;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    public List<WorkItem> page(WorkFilter filter, WorkSort sort, boolean descending, int first, int size) {
        return reader.page(filter, sort, descending, signedIn.account(), today.date(), first, size);
    }

    public int count(WorkFilter filter) {
        return reader.count(filter, signedIn.account(), today.date());
    }

    /** The files to study before and after this one. */
    public Neighbours neighbours(CandidatureId id) {
        return reader.neighbours(id.value(), signedIn.account());
    }

    public WorkCounters counters() {
        return reader.counters(signedIn.account(), today.date());
    }
}
