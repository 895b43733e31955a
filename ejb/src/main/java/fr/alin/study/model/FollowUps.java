package fr.alin.study.model;

import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** Whether the same adviser has noted the same after that instant. */
    public boolean loggedSince(ContactEntry entry, Instant since) {
        return em.createQuery(
                                """
                                select count(*) from ContactEntry where candidatureId = :candidature and at > :since
                                and adviserId = :adviser and kind = :kind and summary = :summary""",
                                Long.class)
                        .setParameter("candidature", entry.candidatureId())
                        .setParameter("since", since)
                        .setParameter("adviser", entry.adviserId())
                        .setParameter("kind", entry.kind())
                        .setParameter("summary", entry.summary())
                        .getSingleResult()
                > 0;
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
