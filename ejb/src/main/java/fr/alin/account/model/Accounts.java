package fr.alin.account.model;

import fr.alin.account.Addressee;
import fr.alin.account.LinkPurpose;
import fr.alin.account.Title;
import fr.alin.persistence.Invariants;
import fr.alin.persistence.PostgreSql;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Repository of accounts and their links. */
@ApplicationScoped
public class Accounts {
    @PersistenceContext
    private EntityManager em;

    /** @throws BusinessException {@code register.again} when the same address came in at the same moment */
    public void add(Account account) {
        em.persist(account);
        write("register.again");
    }

    /** @throws BusinessException with that key when the address of a changed account is another one's */
    public void write(String addressTaken) {
        Invariants.write(em::flush, Map.of("account_email", addressTaken));
    }

    public void add(AccountLink link) {
        em.persist(link);
    }

    public Account get(UUID id) {
        return em.find(Account.class, id);
    }

    public Optional<Account> byEmail(String emailKey) {
        return em.createQuery("from Account where emailKey = :key", Account.class)
                .setParameter("key", emailKey)
                .getResultStream()
                .findFirst();
    }

    public Optional<AccountLink> linkByHash(String tokenHash) {
        return em.createQuery("from AccountLink where tokenHash = :hash", AccountLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    public long linksSince(UUID accountId, Instant since) {
        return em.createQuery(
                        "select count(*) from AccountLink where accountId = :account and createdAt > :since",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /**
     * Voids links of an account that would do the same as a newer one.
     *
     * @param purposes what the newer one is for, and what would come to the same
     */
    public void replaceOpenLinks(UUID accountId, Set<LinkPurpose> purposes, Instant now) {
        em.createQuery(
                        """
                        update AccountLink set usedAt = :now, newEmail = null, version = version + 1
                        where accountId = :account and usedAt is null and purpose in (:purposes)""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("purposes", purposes)
                .executeUpdate();
    }

    /** A used or replaced link must not open anything any more, and need not know an address. */
    public void closeOpenLinks(UUID accountId, Instant now) {
        em.createQuery(
                        """
                        update AccountLink set usedAt = coalesce(usedAt, :now), newEmail = null, version = version + 1
                        where accountId = :account and (usedAt is null or newEmail is not null)""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Gives the account the next N° ALS unless it has one. */
    @PostgreSql("a sequence of its own, whose numbers people cite")
    public void giveAlsNumber(UUID accountId) {
        em.createNativeQuery(
                        """
                        update account set als_number = lpad(nextval('als_number')::text, 10, '0'), version = version + 1
                        where id = :id and als_number is null""")
                .setParameter("id", accountId)
                .executeUpdate();
    }

    public Optional<Addressee> addressee(UUID accountId) {
        return em.createQuery("select title, birthName, email from Account where id = :id", Tuple.class)
                .setParameter("id", accountId)
                .getResultStream()
                .map(row -> new Addressee(
                        row.get(2, String.class),
                        (row.get(0, Title.class) == Title.MADAME ? "Madame " : "Monsieur ") + row.get(1, String.class)))
                .findFirst();
    }
}
