package fr.alin.caleol.model;

import fr.alin.caleol.CorrectionTold;
import fr.alin.caleol.Letter;
import fr.alin.candidature.CandidatureId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads minutes and letters: for the landlord whose commission wrote them, and for whom a letter was written to. */
@ApplicationScoped
public class PaperReader {
    @PersistenceContext
    private EntityManager em;

    /** The minutes of a landlord's sitting that is closed. */
    public Optional<byte[]> minutes(UUID landlord, UUID sitting) {
        return em.createQuery(
                        """
                        select p.pdf from CommissionPaper p join Sitting s on s.id = p.sittingId
                        where s.id = :sitting and s.landlordId = :landlord and p.candidatureId is null""",
                        byte[].class)
                .setParameter("sitting", sitting)
                .setParameter("landlord", landlord)
                .getResultStream()
                .findFirst();
    }

    /** Letters of a landlord's sitting. */
    public List<Letter> letters(UUID landlord, UUID sitting) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.Letter(p.id, p.number, p.candidatureId, p.madeAt)
                        from CommissionPaper p join Sitting s on s.id = p.sittingId
                        where s.id = :sitting and s.landlordId = :landlord and p.candidatureId is not null
                            and p.pdf is not null
                        order by p.number""",
                        Letter.class)
                .setParameter("sitting", sitting)
                .setParameter("landlord", landlord)
                .getResultList();
    }

    /** Letters that were written to an account about its candidatures, the oldest first. */
    public List<Letter> lettersTo(UUID account) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.Letter(p.id, p.number, p.candidatureId, p.madeAt)
                        from CommissionPaper p join Candidature k on k.id = p.candidatureId
                        where k.accountId = :account and p.pdf is not null order by p.madeAt, p.number""",
                        Letter.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Corrections that replaced a decision on an account's candidatures, the oldest first. */
    public List<CorrectionTold> correctionsTo(UUID account) {
        return em.createQuery(
                        """
                        select new fr.alin.caleol.CorrectionTold(k.id, s.heldOn, i.correctionReason, f.change)
                        from DecidedFile f join Candidature k on k.id = f.key.candidatureId
                        join AgendaItem i on i.id = f.key.itemId join Sitting s on s.id = i.sittingId
                        where k.accountId = :account and s.status = CLOSED and f.change in (REPLACED, TAKEN_BACK)
                        order by s.closedAt""",
                        CorrectionTold.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** A letter, for the landlord whose commission wrote it or the account it was written to. */
    public Optional<byte[]> letter(UUID id, @Nullable UUID landlord, @Nullable UUID account) {
        return em.createQuery(
                        """
                        select p.pdf from CommissionPaper p join Sitting s on s.id = p.sittingId
                        join Candidature k on k.id = p.candidatureId
                        where p.id = :id and p.pdf is not null
                            and (s.landlordId = :landlord or k.accountId = :account)""",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("landlord", landlord)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** The sitting that decided on a candidature, and its landlord; the last one. */
    public Optional<UUID> sitting(CandidatureId candidature) {
        return em.createQuery(
                        """
                        select s.id from DecidedFile f join AgendaItem i on i.id = f.key.itemId
                        join Sitting s on s.id = i.sittingId
                        where f.key.candidatureId = :id and s.status = CLOSED order by s.closedAt desc""",
                        UUID.class)
                .setParameter("id", candidature.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
