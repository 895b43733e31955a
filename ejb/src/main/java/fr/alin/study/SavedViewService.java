package fr.alin.study;

import fr.alin.account.SignedIn;
import fr.alin.persistence.Turns;
import fr.alin.shared.BusinessException;
import fr.alin.shared.CleanText;
import fr.alin.shared.NotFoundException;
import fr.alin.shared.Roles;
import fr.alin.study.model.SavedViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Filters of the work list that an adviser keeps under a name; each adviser has their own, at most twenty. */
@Stateless
@RolesAllowed({Roles.ADVISER, Roles.SUPERVISOR})
public class SavedViewService {
    public static final int NAME_LENGTH = 40;
    private static final int MOST_VIEWS = 20;

    @Inject
    private SavedViews views;

    @Inject
    private Turns turns;

    @Inject
    private SignedIn signedIn;

    public List<SavedView> mine() {
        return views.of(signedIn.account());
    }

    /** @throws BusinessException {@code name.required}, {@code name.taken}, {@code name.tooMany} */
    public void save(String name, WorkFilter filter) {
        String clean = CleanText.line(name, NAME_LENGTH);
        if (clean.isEmpty()) {
            throw new BusinessException("name.required");
        }
        turns.take("view", signedIn.account());
        if (mine().size() >= MOST_VIEWS) {
            throw new BusinessException("name.tooMany", MOST_VIEWS);
        }
        views.add(signedIn.account(), clean, filter);
    }

    /** @throws NotFoundException for another one's view as for none */
    public void remove(UUID id) {
        if (!views.remove(signedIn.account(), id)) {
            throw new NotFoundException();
        }
    }
}
