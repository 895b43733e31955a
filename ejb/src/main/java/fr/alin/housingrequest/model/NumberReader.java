package fr.alin.housingrequest.model;

import fr.alin.housingrequest.SecondNumber;
import fr.alin.persistence.PostgreSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** SQL about numbers: those of one household, those about to expire. */
@ApplicationScoped
public class NumberReader {
    /** More than a household can have; a shared phone of an association may bring many. */
    private static final int MOST_SECONDS = 20;

    @PersistenceContext
    private EntityManager em;

    /** Other numbers in force that share a person, an address or a telephone with the request. */
    @PostgreSql("three indexes of expressions in one statement, by functions of our own")
    public List<SecondNumber> seconds(UUID request, LocalDate today) {
        List<?> rows = em.createNativeQuery(
                        """
                        with mine as (select * from housing_request where id = :request),
                        person as (select distinct o.request_id as id from household_member m
                            join household_member o on o.birth_date = m.birth_date
                                and search_key(o.last_name || ' ' || o.first_name)
                                    = search_key(m.last_name || ' ' || m.first_name)
                                and o.kind <> 'DEPENDANT' and o.request_id <> m.request_id
                            where m.request_id = :request and m.kind <> 'DEPENDANT'),
                        email as (select o.id from mine join housing_request o on lower(o.email) = lower(mine.email)
                            where o.deleted_at is null and o.id <> mine.id),
                        phone as (select o.id from mine
                            join housing_request o on phone_key(o.mobile_phone) = phone_key(mine.mobile_phone)
                            where o.deleted_at is null and o.id <> mine.id)
                        select r.nur, r.id in (select id from person) as person, r.id in (select id from email) as email,
                            r.id in (select id from phone) as phone
                        from housing_request r
                        where r.id in (select id from person union select id from email union select id from phone)
                        and r.deleted_at is null and r.closed_on is null and r.expires_on >= :today order by r.nur""",
                        Tuple.class)
                .setMaxResults(MOST_SECONDS)
                .setParameter("request", request)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SecondNumber(
                        row.get("nur", String.class),
                        row.get("person", Boolean.class),
                        row.get("email", Boolean.class),
                        row.get("phone", Boolean.class)))
                .toList();
    }

    /**
     * Marks the numbers that expire by that day as reminded of, once for each expiry, whichever node comes first.
     *
     * @return their accounts
     */
    @PostgreSql("marks and tells whom in one statement: of two nodes one finds them")
    public List<UUID> remindOnce(LocalDate today, LocalDate by) {
        return em
                .createNativeQuery(
                        """
                        update housing_request set reminded_for = expires_on, version = version + 1
                        where deleted_at is null and closed_on is null and expires_on between :today and :by
                        and reminded_for is distinct from expires_on
                        returning account_id""",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("by", by)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
