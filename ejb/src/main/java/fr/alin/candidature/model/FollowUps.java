package fr.alin.candidature.model;

import fr.alin.candidature.AskedDocuments;
import fr.alin.candidature.ContactKind;
import fr.alin.candidature.ContactView;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
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

    public Optional<AskedDocuments> asked(UUID candidature) {
        return open(candidature).map(DocumentRequest::view);
    }

    /** Newest first. */
    public List<ContactView> contacts(UUID candidature) {
        List<?> rows = em.createNativeQuery(
                        """
                        select e.at, e.kind, e.summary, left(a.first_name, 1) || '. ' || a.birth_name as adviser
                        from contact_entry e join account a on a.id = e.adviser_id
                        where e.candidature_id = :candidature order by e.at desc, e.id""",
                        Tuple.class)
                .setParameter("candidature", candidature)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ContactView(
                        row.get("at", Instant.class),
                        ContactKind.valueOf(row.get("kind", String.class)),
                        row.get("summary", String.class),
                        row.get("adviser", String.class)))
                .toList();
    }
}
