package fr.alin.study.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.study.AskedDocuments;
import fr.alin.study.ContactView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads documents asked for and contacts together with the candidature they belong to. */
@ApplicationScoped
public class FollowUpReader {
    @PersistenceContext
    private EntityManager em;

    /** Newest first. */
    public List<ContactView> contacts(UUID candidature) {
        return em.createQuery(
                        """
                        select new fr.alin.study.ContactView(
                            e.at, e.kind, e.summary, left(a.firstName, 1) || '. ' || a.birthName)
                        from ContactEntry e join Account a on a.id = e.adviserId
                        where e.candidatureId = :candidature order by e.at desc, e.id""",
                        ContactView.class)
                .setParameter("candidature", candidature)
                .getResultList();
    }

    /** What is waited for. */
    public Optional<AskedDocuments> asked(UUID candidature) {
        return em.createQuery(
                        "from DocumentRequest where candidatureId = :candidature and receivedAt is null",
                        DocumentRequest.class)
                .setParameter("candidature", candidature)
                .getResultStream()
                .map(DocumentRequest::view)
                .findFirst();
    }

    /** What is waited for of an account, by candidature. */
    public Map<CandidatureId, AskedDocuments> askedOf(UUID account) {
        return em.createQuery(
                        """
                        select d from DocumentRequest d join Candidature k on k.id = d.candidatureId
                        where k.accountId = :account and k.status = DOCUMENTS_REQUESTED and d.receivedAt is null""",
                        DocumentRequest.class)
                .setParameter("account", account)
                .getResultStream()
                .collect(Collectors.toMap(DocumentRequest::candidature, DocumentRequest::view));
    }

    /** What is waited for from a request, with the candidature that waits. */
    public List<DocumentRequest> openOfRequest(UUID request) {
        return em.createQuery(
                        """
                        select d from DocumentRequest d join Candidature k on k.id = d.candidatureId
                        where k.requestId = :request and k.status = DOCUMENTS_REQUESTED and d.receivedAt is null""",
                        DocumentRequest.class)
                .setParameter("request", request)
                .getResultList();
    }
}
