package fr.alin.ranking;

import fr.alin.offer.OfferId;
import fr.alin.ranking.model.FrozenLists;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.shared.Secrets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Handing out a frozen list: it names nobody and no ground, and anybody with the rules can do it again. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR, Roles.ADMIN})
public class FrozenListQueries {
    @Inject
    private FrozenLists lists;

    /**
     * The version that stands.
     *
     * @throws NotFoundException while the list is not frozen
     */
    public String export(OfferId offer) {
        return export(lists.standing(offer.value()));
    }

    /** @throws NotFoundException for a version that there is not */
    public String export(OfferId offer, int version) {
        return export(lists.version(offer.value(), version));
    }

    private static String export(Optional<FrozenLists.Frozen> found) {
        FrozenLists.Frozen list = found.orElseThrow(NotFoundException::new);
        String content = list.content();
        String sha256 = list.sha256();
        if (content == null) {
            content = ListFileJson.write(Replay.file(FrozenListJson.read(list.facts())));
            sha256 = Secrets.hash(content);
        }
        return ListFileJson.export(content, sha256);
    }
}
