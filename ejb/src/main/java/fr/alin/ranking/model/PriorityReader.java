package fr.alin.ranking.model;

import fr.alin.ranking.ValidatedPriority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads validated grounds with the name of whoever validated them. */
@ApplicationScoped
public class PriorityReader {
    @PersistenceContext
    private EntityManager em;

    /** Of the request behind a candidature. */
    public Optional<ValidatedPriority> standing(UUID candidature) {
        return em.createQuery(
                        """
                        select new fr.alin.ranking.ValidatedPriority(v.ground, v.proof, v.provedOn,
                            left(a.firstName, 1) || '. ' || a.birthName, v.validatedAt)
                        from Candidature k join PriorityValidation v on v.requestId = k.requestId
                        join Account a on a.id = v.adviserId
                        where k.id = :candidature and v.withdrawnAt is null""",
                        ValidatedPriority.class)
                .setParameter("candidature", candidature)
                .getResultStream()
                .findFirst();
    }

    /** Every request of an account that a ground may hang on. */
    public List<UUID> requestsOf(UUID account) {
        return em.createQuery("select id from HousingRequest where accountId = :account", UUID.class)
                .setParameter("account", account)
                .getResultList();
    }
}
