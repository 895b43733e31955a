package fr.alin.completion.model;

import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.completion.CompletionFile;
import fr.alin.completion.CompletionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads what was asked, for whom and of whom; landlord or applicant stands in every statement that begins from outside. */
@ApplicationScoped
public class CompletionReader {
    private static final String FILE =
            "select new fr.alin.completion.model.AskedFile(k.id, o.id, k.accountId, d.accessible)";
    private static final String OFFER = " join Offer o on o.id = k.offerId join Dwelling d on d.id = o.dwellingId";
    /** Received, and not over. */
    private static final String RECEIVED =
            " where d.landlordId = :landlord and k.active and k.status not in (APPLIED, DOCUMENTS_REQUESTED, VALIDATED)";

    @PersistenceContext
    private EntityManager em;

    /** A file that was sent to that landlord. */
    public Optional<AskedFile> asked(UUID landlord, CandidatureId id) {
        return em.createQuery(FILE + " from Candidature k" + OFFER + RECEIVED + " and k.id = :id", AskedFile.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The file that a request of that landlord's is about. */
    public Optional<AskedFile> ofLandlord(UUID landlord, UUID request) {
        return of("d.landlordId", landlord, request);
    }

    /** The file that a request to that applicant is about. */
    public Optional<AskedFile> ofApplicant(UUID account, UUID request) {
        return of("k.accountId", account, request);
    }

    private Optional<AskedFile> of(String column, UUID owner, UUID request) {
        return em.createQuery(
                        FILE + " from CompletionRequest q join Candidature k on k.id = q.candidatureId" + OFFER
                                + " where q.id = :request and " + column + " = :owner",
                        AskedFile.class)
                .setParameter("request", request)
                .setParameter("owner", owner)
                .getResultStream()
                .findFirst();
    }

    /** A file that was sent to that landlord, with what was asked beside it, in one statement. */
    public Optional<CompletionFile> file(UUID landlord, CandidatureId id) {
        List<Tuple> rows = em.createQuery(
                        """
                        select k.status as status, r.identity.usageName || ' ' || r.identity.firstName as name,
                            d.accessible as adapted, q as asked
                        from Candidature k join HousingRequest r on r.id = k.requestId"""
                                + OFFER
                                + " left join CompletionRequest q on q.candidatureId = k.id"
                                + RECEIVED
                                + " and k.id = :id order by q.askedAt desc",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id.value())
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new CompletionFile(
                        id.value(),
                        row.get("name", String.class),
                        row.get("status", CandidatureStatus.class),
                        row.get("adapted", Boolean.class),
                        rows.stream()
                                .map(one -> one.get("asked", CompletionRequest.class))
                                .filter(Objects::nonNull)
                                .map(CompletionRequest::view)
                                .toList()));
    }

    /** The newest request that was not withdrawn, of an account's candidature that the commission still has to decide on. */
    public Optional<CompletionView> newest(UUID account, CandidatureId id) {
        return em.createQuery(
                        """
                        select q from CompletionRequest q join Candidature k on k.id = q.candidatureId
                        where k.id = :id and k.accountId = :account and k.status = SENT and q.withdrawnAt is null
                        order by q.askedAt desc""",
                        CompletionRequest.class)
                .setParameter("id", id.value())
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CompletionRequest::view);
    }

    /** Requests that wait with their last day between these two, asked before that instant, by id, after that one. */
    public List<UUID> toRemind(LocalDate first, LocalDate latest, Instant before, UUID after, int most) {
        return em.createQuery(
                        """
                        select q.id from CompletionRequest q join Candidature k on k.id = q.candidatureId
                        where q.id > :after and k.status = SENT and q.answeredAt is null and q.withdrawnAt is null
                            and q.remindedAt is null and q.dueOn between :first and :latest and q.askedAt < :before
                        order by q.id""",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("first", first)
                .setParameter("latest", latest)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the commission still has to decide on it. */
    public boolean waits(CandidatureId id) {
        return em.createQuery("select status from Candidature where id = :id", CandidatureStatus.class)
                        .setParameter("id", id.value())
                        .getSingleResult()
                == CandidatureStatus.SENT;
    }

    /** Whom to write about a candidature. */
    public UUID account(CandidatureId id) {
        return em.createQuery("select accountId from Candidature where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
