package fr.alin.account.model;

import fr.alin.account.Addressee;
import fr.alin.account.Title;
import fr.alin.persistence.Invariants;
import fr.alin.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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
     * @param opensPassword those by which a password may be chosen, else those that prove an address
     */
    public void replaceOpenLinks(UUID accountId, boolean opensPassword, Instant now) {
        em.flush();
        em.createNativeQuery(
                        """
                        update account_link set used_at = :now, new_email = null, version = version + 1
                        where account_id = :account and used_at is null and (purpose <> 'EMAIL_CHANGE') = :password""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("password", opensPassword)
                .executeUpdate();
    }

    /** A used or replaced link must not open anything any more, and need not know an address. */
    public void closeOpenLinks(UUID accountId, Instant now) {
        em.flush();
        em.createNativeQuery(
                        """
                        update account_link set used_at = coalesce(used_at, :now), new_email = null, version = version + 1
                        where account_id = :account and (used_at is null or new_email is not null)""")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Gives the account the next N° ALS unless it has one. */
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
