package fr.alin.study.model;

import fr.alin.study.FollowUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads documents asked for and contacts together with the candidature they belong to. */
@ApplicationScoped
public class FollowUpReader {
    private static final String ROWS =
            """
            select new fr.alin.study.model.FollowUpRow(
                d, e.at, e.kind, e.summary, left(a.firstName, 1) || '. ' || a.birthName)
            from Candidature k
            left join DocumentRequest d on d.candidatureId = k.id and d.receivedAt is null
            left join ContactEntry e on e.candidatureId = k.id
            left join Account a on a.id = e.adviserId""";
    private static final String NEWEST_FIRST = " order by e.at desc, e.id";

    @PersistenceContext
    private EntityManager em;

    /** What was asked and noted about a candidature; empty for an unknown one. */
    public Optional<FollowUp> of(UUID candidature) {
        return read(" where k.id = :candidature", Map.of("candidature", candidature));
    }

    /** The same of that account; empty for another one's candidature. */
    public Optional<FollowUp> of(UUID candidature, UUID account) {
        return read(
                " where k.id = :candidature and k.accountId = :account",
                Map.of("candidature", candidature, "account", account));
    }

    private Optional<FollowUp> read(String where, Map<String, UUID> keys) {
        TypedQuery<FollowUpRow> query = em.createQuery(ROWS + where + NEWEST_FIRST, FollowUpRow.class);
        keys.forEach(query::setParameter);
        List<FollowUpRow> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(FollowUpRow.together(rows));
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
