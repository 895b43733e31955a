package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** An offer of its own, of the demo's first landlord, whose deadline is over, with validated files and its list. */
final class ClosedOffer {
    private ClosedOffer() {}

    /** @return its number, as people say it */
    static String with(int validated) {
        String offer = Rows.first(
                        """
                        select 'O-' || o.number from offer o where o.status = 'PUBLISHED' and o.deadline > current_date + 3
                            and not exists (select 1 from candidature k where k.offer_id = o.id)
                            and o.dwelling_id in (select d.id from dwelling d join landlord_agent g
                                on g.landlord_id = d.landlord_id join account a on a.id = g.account_id
                                where a.email = 'samira.laurent@exemple.fr' and not d.accessible)
                            and o.published_at > timestamptz '2024-02-01' order by o.id desc limit 1""")
                .orElseThrow();
        return closing(offer, validated);
    }

    /**
     * Gives an offer validated files, and lets its deadline pass.
     *
     * @param offer its number, as people say it
     * @return the same, once its list is there
     */
    static String closing(String offer, int validated) {
        // Of people nobody else's test needs: they can sign in, have no candidature and could not apply.
        Rows.first(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at,
                    due_on, facts, awaits_law, decided_at, version)
                select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), r.id, r.account_id,
                    (select id from offer where 'O-' || number = ?), 'VALIDATED', true, now(), current_date, f.facts,
                    f.awaits_law, now(), 0
                from (select q.id, q.account_id from housing_request q join account a on a.id = q.account_id
                        where q.deleted_at is null and q.closed_on is null and a.status = 'ACTIVE'
                            and a.password_hash is not null
                            and (q.documents_confirmed_at is null or q.sharing_choice is null)
                            and a.email_key not like '%jean.dupont%'
                            and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                        order by q.id limit ?) r
                cross join (select facts, awaits_law from candidature where not awaits_law limit 1) f
                returning id::text""",
                offer, validated);
        Rows.first("update offer set deadline = current_date - 1 where 'O-' || number = ? returning id::text", offer);
        long limit = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (list(offer).isEmpty()) {
            assertThat(System.nanoTime()).as("the list is not frozen").isLessThan(limit);
            LockSupport.parkNanos(200_000_000L);
        }
        return list(offer).orElseThrow();
    }

    private static Optional<String> list(String offer) {
        return Rows.first(
                """
                select 'O-' || o.number from frozen_list f join offer o on o.id = f.offer_id
                where 'O-' || o.number = ? and o.status = 'CLOSED'""",
                offer);
    }
}
