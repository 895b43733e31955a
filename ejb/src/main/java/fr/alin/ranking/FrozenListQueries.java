package fr.alin.ranking;

import fr.alin.offer.OfferId;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Handing out a frozen list: it names nobody, and anybody with the rules can do it again. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.ADMIN})
public class FrozenListQueries {
    @Inject
    private FrozenLists lists;

    /** @throws NotFoundException while the list is not frozen */
    public String export(OfferId offer) {
        FrozenLists.Frozen list = lists.of(offer.value()).orElseThrow(NotFoundException::new);
        return FrozenListJson.export(list.content(), list.sha256());
    }
}
