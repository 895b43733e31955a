package fr.alin.housingrequest.model;

import fr.alin.housingrequest.DocumentReview;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Repository of what advisers think of documents: the latest of each kind stands. */
@ApplicationScoped
public class DocumentReviews {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when somebody records one at the same moment */
    public void replace(UUID request, DocumentReview review, UUID adviser, Instant now) {
        em.createQuery(
                        """
                        update DocumentReviewEntry set withdrawnAt = :now
                        where requestId = :request and kind = :kind and withdrawnAt is null""")
                .setParameter("now", now)
                .setParameter("request", request)
                .setParameter("kind", review.kind())
                .executeUpdate();
        Invariants.write(
                () -> {
                    em.persist(DocumentReviewEntry.of(request, review, adviser, now));
                    em.flush();
                },
                Map.of("document_review_standing", "common.modifiedMeanwhile"));
    }
}
