package fr.alin.study.model;

import fr.alin.candidature.CandidatureStatus;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import fr.alin.study.SavedView;
import fr.alin.study.WorkFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** SQL of the views that advisers save for themselves. */
@ApplicationScoped
public class SavedViews {
    @PersistenceContext
    private EntityManager em;

    public List<SavedView> of(UUID adviser) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, name, text, status, holder, late from saved_view
                        where account_id = :adviser order by name collate "fr-x-icu", id""",
                        Tuple.class)
                .setParameter("adviser", adviser)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(SavedViews::view).toList();
    }

    /** @throws BusinessException {@code name.taken} */
    public void add(UUID adviser, String name, WorkFilter filter) {
        Invariants.write(
                () -> em.createNativeQuery(
                                """
                                insert into saved_view (id, account_id, name, text, status, holder, late)
                                values (:id, :adviser, :name, :text, :status, :holder, :late)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("adviser", adviser)
                        .setParameter("name", name)
                        .setParameter("text", filter.text())
                        .setParameter(
                                "status",
                                filter.status() == null ? null : filter.status().name())
                        .setParameter("holder", filter.holder().name())
                        .setParameter("late", filter.late())
                        .executeUpdate(),
                Map.of("saved_view_name", "name.taken"));
    }

    public boolean remove(UUID adviser, UUID id) {
        return em.createNativeQuery("delete from saved_view where id = :id and account_id = :adviser")
                        .setParameter("id", id)
                        .setParameter("adviser", adviser)
                        .executeUpdate()
                == 1;
    }

    private static SavedView view(Tuple row) {
        String status = row.get("status", String.class);
        return new SavedView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                new WorkFilter(
                        row.get("text", String.class),
                        status == null ? null : CandidatureStatus.valueOf(status),
                        WorkFilter.Holder.valueOf(row.get("holder", String.class)),
                        row.get("late", Boolean.class)));
    }
}
