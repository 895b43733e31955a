package fr.alin.allocation.model;

import fr.alin.allocation.AllocationView;
import fr.alin.allocation.FollowedFile;
import fr.alin.candidature.CandidatureId;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.offer.OfferId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what was given: for its owner, for its landlord, and what is due. */
@ApplicationScoped
public class AllocationReader {
    private static final String OF_LANDLORD =
            """
             from Allocation a join Candidature k on k.id = a.candidatureId join Offer o on o.id = a.offerId
            join Dwelling d on d.id = o.dwellingId join Commune c on c.inseeCode = d.inseeCode
            join HousingRequest r on r.id = k.requestId where d.landlordId = :landlord""";
    private static final String FILE =
            """
            select new fr.alin.allocation.FollowedFile(k.id, k.number, k.status, o.number, d.rooms, c.name,
                r.identity.usageName || ' ' || r.identity.firstName), a"""
                    + OF_LANDLORD;

    @PersistenceContext
    private EntityManager em;

    /** What was given to a candidature. */
    public Optional<AllocationView> of(UUID candidature) {
        return Optional.ofNullable(em.find(Allocation.class, candidature)).map(Allocation::view);
    }

    /** Files of the landlord's offers that are not over, by offer, the newest first, and by rank. */
    public List<FollowedFile> page(UUID landlord, int offer, int rank, int most) {
        return em.createQuery(
                        FILE
                                + """
                                 and (k.active or k.status = HOUSED)
                                and (o.number < :offer or o.number = :offer and a.rank > :rank)
                                order by o.number desc, a.rank""",
                        Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("offer", offer)
                .setParameter("rank", rank)
                .setMaxResults(most)
                .getResultStream()
                .map(AllocationReader::file)
                .toList();
    }

    /** One of them; what is over too. */
    public Optional<FollowedFile> file(UUID landlord, CandidatureId id) {
        return em.createQuery(FILE + " and k.id = :id", Tuple.class)
                .setParameter("landlord", landlord)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AllocationReader::file);
    }

    private static FollowedFile file(Tuple row) {
        return row.get(0, FollowedFile.class).with(row.get(1, Allocation.class).view());
    }

    /** Whether all of some candidatures are of an offer. */
    public boolean areOf(OfferId offer, Set<CandidatureId> candidatures) {
        List<UUID> ids = candidatures.stream().map(CandidatureId::value).toList();
        return em.createQuery("select count(*) from Candidature where offerId = :offer and id in (:ids)", Long.class)
                        .setParameter("offer", offer.value())
                        .setParameter("ids", ids)
                        .getSingleResult()
                == ids.size();
    }

    /** The offer behind what was given. */
    public Optional<OfferId> offer(UUID candidature) {
        return Optional.ofNullable(em.find(Allocation.class, candidature)).map(Allocation::offer);
    }

    /** Whose term is over: to answer, or to bring the document of the condition. */
    public List<UUID> over(LocalDate today, UUID after, int most) {
        return em.createQuery(
                        """
                        select a.candidatureId from Allocation a join Candidature k on k.id = a.candidatureId
                        where a.candidatureId > :after and (k.status = OFFERED and a.answerBy < :today
                            or k.status = CONDITIONAL and a.conditionUntil < :today)
                        order by a.candidatureId""",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who has not answered, has not been reminded, and has to answer on that day at the latest. */
    public List<UUID> toRemind(LocalDate latest, UUID after, int most) {
        return em.createQuery(
                        """
                        select a.candidatureId from Allocation a join Candidature k on k.id = a.candidatureId
                        where a.candidatureId > :after and k.status = OFFERED and a.answerBy <= :latest
                            and a.remindedAt is null
                        order by a.candidatureId""",
                        UUID.class)
                .setParameter("after", after)
                .setParameter("latest", latest)
                .setMaxResults(most)
                .getResultList();
    }

    /** Where a candidature stands now. */
    public CandidatureStatus status(CandidatureId id) {
        return em.createQuery("select status from Candidature where id = :id", CandidatureStatus.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** The request behind a candidature. */
    public UUID request(CandidatureId id) {
        return em.createQuery("select requestId from Candidature where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /** Whether a candidature is that person's. */
    public boolean owns(UUID account, CandidatureId id) {
        return !em.createQuery("select id from Candidature where id = :id and accountId = :account", UUID.class)
                .setParameter("id", id.value())
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    /** Whom to write about a candidature. */
    public UUID account(CandidatureId id) {
        return em.createQuery("select accountId from Candidature where id = :id", UUID.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }
}
