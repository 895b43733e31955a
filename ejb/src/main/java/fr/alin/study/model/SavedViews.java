package fr.alin.study.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.study.SavedView;
import fr.alin.study.WorkFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Repository of the views that advisers save for themselves. */
@ApplicationScoped
public class SavedViews {
    @PersistenceContext
    private EntityManager em;

    public List<SavedView> of(UUID adviser) {
        return em.createQuery(
                        "from SavedViewEntry where accountId = :adviser order by collate(name as `fr-x-icu`), id",
                        SavedViewEntry.class)
                .setParameter("adviser", adviser)
                .getResultStream()
                .map(SavedViewEntry::view)
                .toList();
    }

    /** @throws BusinessException {@code name.taken} */
    public void add(UUID adviser, String name, WorkFilter filter) {
        Invariants.write(
                () -> {
                    em.persist(SavedViewEntry.of(adviser, name, filter));
                    em.flush();
                },
                Map.of("saved_view_name", "name.taken"));
    }

    /** @return false for another one's view as for none */
    public boolean remove(UUID adviser, UUID id) {
        return em.createQuery("delete from SavedViewEntry where id = :id and accountId = :adviser")
                        .setParameter("id", id)
                        .setParameter("adviser", adviser)
                        .executeUpdate()
                == 1;
    }
}
