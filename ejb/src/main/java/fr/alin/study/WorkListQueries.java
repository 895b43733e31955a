package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Today;
import fr.alin.study.model.WorkListReader;
import fr.alin.study.model.WorkSearch;
import fr.alin.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The advisers' list of files, most urgent first. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class WorkListQueries {
    /** Nobody reads more in a choice. */
    private static final int MOST_OFFERS = 100;

    @Inject
    private WorkListReader reader;

    @Inject
    private Territory territory;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Today today;

    public List<WorkItem> page(WorkFilter filter, WorkSort sort, boolean descending, int first, int size) {
        return reader.page(search(filter), sort, descending, first, size);
    }

    public int count(WorkFilter filter) {
        return reader.count(search(filter));
    }

    /**
     * Where a file stands in a list.
     *
     * @throws NotFoundException for an unknown file
     */
    public WorkPlace place(CandidatureId id, WorkFilter filter, WorkSort sort, boolean descending) {
        return reader.place(id.value(), search(filter), sort, descending);
    }

    /** Of the files that are whose the filter says, for its offer, and with what it looks for. */
    public WorkCounters counters(WorkFilter filter) {
        return reader.counters(search(filter.scope()), today.date());
    }

    /** The offers of a list, the one with most files first; a list of more is narrowed by the number of the offer. */
    public List<OfferChoice> offers(WorkFilter filter) {
        return reader.offers(search(filter.anyOffer()), MOST_OFFERS);
    }

    private WorkSearch search(WorkFilter filter) {
        return new WorkSearch(filter, signedIn.account(), today.date(), territory.placesNamed(filter.text()));
    }
}
