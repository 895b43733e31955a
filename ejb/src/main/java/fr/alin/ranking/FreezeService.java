package fr.alin.ranking;

import fr.alin.offer.OfferClosed;
import fr.alin.offer.OfferClosingService;
import fr.alin.ranking.model.DueListReader;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Freezes the list of an offer when it closes, in the same transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FreezeService {
    @Inject
    private FrozenLists lists;

    @Inject
    private DueListReader reader;

    @Inject
    private OfferClosingService closing;

    @Inject
    private ListVersions versions;

    /** Within the transaction of the closing: no candidature comes or goes between the two. */
    public void onOfferClosed(@Observes OfferClosed event) {
        versions.freeze(event.offer().value());
    }

    /** Closed offers without a list, by id, after that one. */
    public List<UUID> due(UUID after, int most) {
        return reader.due(after, most);
    }

    /** Freezes the list of an offer that was closed without; one that has its list is left alone. */
    public void freezeLate(UUID id) {
        if (closing.lockClosed(id) && lists.standing(id).isEmpty()) {
            versions.freeze(id);
        }
    }
}
