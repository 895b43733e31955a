package fr.alin.study.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Repository of the documents asked for and of the contact log. */
@ApplicationScoped
public class FollowUps {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code common.modifiedMeanwhile} when documents are already being waited for */
    public void add(DocumentRequest request) {
        Invariants.write(
                () -> {
                    em.persist(request);
                    em.flush();
                },
                Map.of("document_request_open", "common.modifiedMeanwhile"));
    }

    public void add(ContactEntry entry) {
        em.persist(entry);
    }

    /** The request for documents that still waits for an answer. */
    public Optional<DocumentRequest> open(UUID candidature) {
        return em.createQuery(
                        "from DocumentRequest where candidatureId = :candidature and receivedAt is null",
                        DocumentRequest.class)
                .setParameter("candidature", candidature)
                .getResultStream()
                .findFirst();
    }
}
