package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** An offer of its own whose deadline is over, with validated files and its list. */
final class ClosedOffer {
    private ClosedOffer() {}

    /** @return its number, as people say it */
    static String with(int validated) {
        String offer = Rows.first(
                        """
                        select o.id::text from offer o where o.status = 'PUBLISHED' and o.deadline > current_date + 3
                            and not exists (select 1 from candidature k where k.offer_id = o.id)
                            and o.published_at > timestamptz '2024-02-01' order by o.id desc limit 1""")
                .orElseThrow();
        Rows.first(
                """
                with moved as (
                    select k.id from candidature k join account a on a.id = k.account_id
                    where k.status = 'APPLIED' and k.adviser_id is null and a.password_hash is not null
                        and a.status = 'ACTIVE' and k.offer_id in (select id from offer where status = 'PUBLISHED')
                    order by k.id desc limit ?)
                update candidature k set offer_id = ?::uuid, status = 'VALIDATED', decided_at = now()
                from moved m where m.id = k.id returning k.id::text""",
                validated,
                offer);
        Rows.first("update offer set deadline = current_date - 1 where id = ?::uuid returning id::text", offer);
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
                where o.id = ?::uuid and o.status = 'CLOSED'""",
                offer);
    }
}
