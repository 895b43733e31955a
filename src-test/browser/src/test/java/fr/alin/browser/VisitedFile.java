package fr.alin.browser;

/** A dwelling of its own of a landlord, sent a file whose applicant has chosen a slot for a visit; another slot is free. */
final class VisitedFile {
    private static final String BOOKED =
            """
            with home as (insert into dwelling (id, landlord_id, programme_id, address, insee_code, postcode, kind, rooms,
                        surface, floor, lift, accessible, energy_class, climate_class, financing, picture)
                    select gen_random_uuid(), d.landlord_id, d.programme_id, d.address, d.insee_code, d.postcode, d.kind,
                        d.rooms, d.surface, d.floor, d.lift, d.accessible, d.energy_class, d.climate_class, d.financing,
                        d.picture
                    from dwelling d join landlord_agent g on g.landlord_id = d.landlord_id
                    join account a on a.id = g.account_id
                    where a.email_key = ? and not d.accessible order by d.id limit 1 returning id),
                shown as (insert into offer (id, dwelling_id, status, rent, charges, description, available_on,
                        published_at, deadline, draw_seed, version)
                    select gen_random_uuid(), home.id, 'SENT', 400, 50, 'Clair', current_date + 30,
                        now() - interval '30 days', current_date - 10, 'visited', 0 from home returning id, number),
                someone as (select q.id, q.account_id from housing_request q join account a on a.id = q.account_id
                    where q.deleted_at is null and a.status = 'ACTIVE' and a.email_key not like '%jean.dupont%'
                    and (q.documents_confirmed_at is null or q.sharing_choice is null)
                    and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                    order by q.id desc limit 1),
                file as (insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at,
                        due_on, facts, awaits_law, decided_at, version)
                    select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), someone.id, someone.account_id,
                        shown.id, 'SENT', true, now() - interval '20 days', current_date - 10, f.facts, false, now(), 0
                    from shown, someone, (select facts from candidature where not awaits_law limit 1) f
                    returning id, offer_id),
                whole as (insert into selection (offer_id, adviser_id, list_version, list_sha256, sent_at, version)
                    select id, (select account_id from account_role where role = 'ADVISER' limit 1), 1,
                        repeat('0', 64), now(), 0 from shown returning 1),
                line as (insert into selected_file (candidature_id, offer_id, chosen, place, group_number, version)
                    select id, offer_id, true, 1, 2, 0 from file returning 1),
                free as (insert into visit_slot (id, offer_id, starts_at, minutes, places, withdrawn, version)
                    select gen_random_uuid(), id, now() + interval '3 days', 30, 2, false, 0 from shown returning 1),
                slot as (insert into visit_slot (id, offer_id, starts_at, minutes, places, withdrawn, version)
                    select gen_random_uuid(), id, now() - interval '1 hour', 30, 1, false, 0 from shown
                    returning id, places),
                booked as (insert into visit (candidature_id, slot_id, places, seat, status, proposed_at, booked_at, version)
                    select file.id, slot.id, slot.places, 1, 'BOOKED', now() - interval '2 days',
                        now() - interval '1 day', 1 from file, slot returning 1)
            select 'O-' || shown.number from shown, booked""";

    private VisitedFile() {}

    /**
     * Of somebody nobody else's test needs.
     *
     * @param landlord e-mail address of one of its agents
     * @return number of the offer
     */
    static String of(String landlord) {
        return Rows.first(BOOKED, landlord).orElseThrow();
    }
}
