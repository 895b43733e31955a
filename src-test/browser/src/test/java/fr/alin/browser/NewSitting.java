package fr.alin.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A sitting of its own of a landlord: two members are called, and on its agenda stands a dwelling of its own with three
 * files of people nobody else's test needs. As there are not many of those, all tests look at the same: one that is planned
 * and one that is open; whoever closes one frees its people afterwards.
 */
final class NewSitting {
    private static final String CALLED =
            """
            with home as (insert into dwelling (id, landlord_id, programme_id, address, insee_code, postcode, kind, rooms,
                        surface, floor, lift, accessible, energy_class, climate_class, financing, picture)
                    select gen_random_uuid(), d.landlord_id, d.programme_id, d.address, d.insee_code, d.postcode, d.kind,
                        d.rooms, d.surface, d.floor, d.lift, d.accessible, d.energy_class, d.climate_class, d.financing,
                        d.picture
                    from dwelling d join landlord_agent g on g.landlord_id = d.landlord_id
                    join account a on a.id = g.account_id
                    where a.email_key = ? and not d.accessible order by d.id limit 1 returning id, landlord_id),
                sent as (insert into offer (id, dwelling_id, status, rent, charges, description, available_on,
                        published_at, deadline, draw_seed, version)
                    select gen_random_uuid(), home.id, 'SENT', 400, 50, 'Clair', current_date + 30,
                        now() - interval '30 days', current_date - 10, 'sitting', 0 from home returning id),
                someone as (select q.id, q.account_id, row_number() over (order by q.id desc) as place
                    from housing_request q join account a on a.id = q.account_id
                    where q.deleted_at is null and q.closed_on is null and a.status = 'ACTIVE'
                    and a.email_key not like '%jean.dupont%' and a.password_hash is not null
                    and (q.documents_confirmed_at is null or q.sharing_choice is null)
                    and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                    order by q.id desc limit 3),
                file as (insert into candidature (id, number, request_id, account_id, offer_id, status, active,
                        applied_at, due_on, facts, awaits_law, decided_at, version)
                    select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), someone.id, someone.account_id,
                        sent.id, 'SENT', true, now() - interval '20 days', current_date - 10, f.facts, false, now(), 0
                    from sent, someone, (select facts from candidature where not awaits_law limit 1) f
                    returning id, offer_id, request_id),
                whole as (insert into selection (offer_id, adviser_id, list_version, list_sha256, sent_at, version)
                    select id, (select account_id from account_role where role = 'ADVISER' limit 1), 1,
                        repeat('0', 64), now(), 0 from sent returning 1),
                line as (insert into selected_file (candidature_id, offer_id, chosen, place, group_number, version)
                    select file.id, file.offer_id, true, someone.place, 2, 0
                    from file join someone on someone.id = file.request_id returning 1),
                meeting as (insert into sitting (id, landlord_id, held_on, starts_at, place, remote, quorum, answer_days,
                        status, opened_at, version)
                    select gen_random_uuid(), home.landlord_id,
                        case s.status when 'OPEN' then current_date else current_date + 20 end, time '14:30',
                        'Salle Héloïse', false, 1, 10, s.status, case s.status when 'OPEN' then now() end, 0
                    from home, (values (?::text)) s (status) returning id),
                member as (insert into sitting_member (id, sitting_id, name, quality, presence, chairs, version)
                    select gen_random_uuid(), meeting.id, m.name, 'BOARD', 'UNKNOWN', false, 0
                    from meeting, (values ('Héloïse D’Artagnan'), ('Łukasz Żółkiewski')) m (name) returning 1)
            insert into agenda_item (id, sitting_id, offer_id, place, open, casting_vote, version)
            select gen_random_uuid(), meeting.id, sent.id, 1, true, false, 0 from meeting, sent
            returning sitting_id::text""";

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private NewSitting() {}

    /**
     * On a day to come.
     *
     * @param landlord e-mail address of one of its agents
     * @return its reference
     */
    static String planned(String landlord) {
        return MADE.computeIfAbsent("planned by " + landlord, any -> Rows.first(CALLED, landlord, "PLANNED")
                .orElseThrow());
    }

    /** Today; nothing is noted yet. */
    static String open(String landlord) {
        return MADE.computeIfAbsent("open to " + landlord, any -> Rows.first(CALLED, landlord, "OPEN")
                .orElseThrow());
    }

    /** Today, of a test that closes it. */
    static String own(String landlord) {
        return Rows.first(CALLED, landlord, "OPEN").orElseThrow();
    }

    /**
     * A file of the first dwelling on the agenda.
     *
     * @param place from 1 on, in the order in which they were sent
     * @return reference of the candidature
     */
    static String file(String sitting, int place) {
        return Rows.first(
                        """
                        select s.candidature_id::text from agenda_item i join selected_file s on s.offer_id = i.offer_id
                        where i.sitting_id = ?::uuid and i.place = 1 and s.chosen order by s.place offset ? limit 1""",
                        sitting,
                        place - 1)
                .orElseThrow();
    }

    static String version(String sitting) {
        return Rows.first("select version::text from sitting where id = ?::uuid", sitting)
                .orElseThrow();
    }
}
