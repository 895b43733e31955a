package fr.alin.allocation.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Repository of what commissions gave. */
@ApplicationScoped
public class Allocations {
    @PersistenceContext
    private EntityManager em;

    public void add(Collection<Allocation> given) {
        given.forEach(em::persist);
        em.flush();
    }

    /** @throws NotFoundException for a candidature to which nothing was given */
    public Allocation of(CandidatureId candidature) {
        Allocation allocation = em.find(Allocation.class, candidature.value());
        if (allocation == null) {
            throw new NotFoundException();
        }
        return allocation;
    }

    /** That one as it stands now, held until the transaction ends. */
    public Allocation lock(CandidatureId candidature) {
        Allocation allocation = of(candidature);
        em.refresh(allocation, LockModeType.PESSIMISTIC_WRITE);
        return allocation;
    }

    /** Of candidatures, the first rank first; of those to which nothing was given there is none. */
    public List<Allocation> of(Collection<CandidatureId> candidatures) {
        return em.createQuery("from Allocation where candidatureId in (:ids) order by rank", Allocation.class)
                .setParameter(
                        "ids", candidatures.stream().map(CandidatureId::value).toList())
                .getResultList();
    }

    /** Whoever has moved in, and whose request the registry has not closed yet. */
    public List<UUID> toClose(UUID after, int most) {
        return em.createQuery(
                        """
                        select candidatureId from Allocation
                        where movedInOn is not null and registryToldAt is null and candidatureId > :after
                        order by candidatureId""",
                        UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
