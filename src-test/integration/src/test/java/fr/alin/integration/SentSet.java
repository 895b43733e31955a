package fr.alin.integration;

import fr.alin.candidature.CandidatureId;
import fr.alin.landlord.DwellingKind;
import fr.alin.landlord.DwellingService;
import fr.alin.landlord.Home;
import fr.alin.landlord.ProgrammeService;
import fr.alin.legal.Financing;
import fr.alin.offer.OfferDraftService;
import fr.alin.offer.OfferId;
import fr.alin.offer.OwnOfferQueries;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An offer of a new dwelling whose set was sent, with files of people nobody else's test needs: they can sign in, have no
 * candidature and could not apply.
 *
 * @param number of the offer, that people say
 * @param files in the order of their places
 * @param people whose files they are
 */
public record SentSet(OfferId offer, int number, List<CandidatureId> files, List<UUID> people) {
    public CandidatureId file(int place) {
        return files.get(place - 1);
    }

    public UUID person(int place) {
        return people.get(place - 1);
    }

    public static SentSet of(UUID agent, int files) throws Exception {
        UUID programme = InContainer.as(agent, () -> InContainer.ejb(ProgrammeService.class)
                .add("Les Œillets " + UUID.randomUUID(), "93400", "Saint-Ouen"));
        UUID dwelling = InContainer.as(
                agent, () -> InContainer.ejb(DwellingService.class).add(programme, home()));
        int number = InContainer.as(
                agent, () -> InContainer.ejb(OfferDraftService.class).begin(dwelling));
        OfferId offer = InContainer.as(
                        agent, () -> InContainer.ejb(OwnOfferQueries.class).view(number))
                .offer()
                .id();
        InContainer.query(
                """
                update offer set status = 'SENT', rent = 500, charges = 60, available_on = current_date,
                    deadline = current_date - 1, published_at = now() - interval '20 days' where id = ?""",
                offer.value());
        List<String> requests = InContainer.query(
                """
                select q.id from housing_request q join account a on a.id = q.account_id
                where q.deleted_at is null and q.closed_on is null and a.status = 'ACTIVE'
                    and a.password_hash is not null and a.email_key not like '%jean.dupont%'
                    and (q.documents_confirmed_at is null or q.sharing_choice is null)
                    and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                order by q.id limit ?""",
                files);
        InContainer.query(
                """
                insert into selection (offer_id, adviser_id, list_version, list_sha256, sent_at, version)
                values (?, (select account_id from account_role where role = 'ADVISER' limit 1), 1, repeat('0', 64),
                    now(), 0)""",
                offer.value());
        List<CandidatureId> sent = IntStream.range(0, files)
                .mapToObj(n -> new CandidatureId(UUID.randomUUID()))
                .toList();
        for (int place = 1; place <= files; place++) {
            send(offer, UUID.fromString(requests.get(place - 1)), sent.get(place - 1), place);
        }
        List<UUID> people = InContainer.query(
                        """
                        select k.account_id from candidature k join selected_file s on s.candidature_id = k.id
                        where k.offer_id = ? order by s.place""",
                        offer.value())
                .stream()
                .map(UUID::fromString)
                .toList();
        return new SentSet(offer, number, sent, people);
    }

    private static void send(OfferId offer, UUID request, CandidatureId file, int place) throws Exception {
        InContainer.query(
                """
                insert into candidature (id, number, request_id, account_id, offer_id, status, active, applied_at,
                    due_on, facts, awaits_law, decided_at, version)
                select ?, 'T-' || left(gen_random_uuid()::text, 12), q.id, q.account_id, ?, 'SENT', true, now(),
                    current_date, f.facts, false, now(), 0
                from housing_request q, (select facts from candidature where not awaits_law limit 1) f
                where q.id = ?""",
                file.value(),
                offer.value(),
                request);
        InContainer.query(
                """
                insert into selected_file (candidature_id, offer_id, chosen, place, group_number, version)
                values (?, ?, true, ?, 3, 0)""",
                file.value(),
                offer.value(),
                place);
    }

    static Home home() {
        return new Home(
                "8 rue de l’Église",
                "",
                null,
                DwellingKind.APARTMENT,
                3,
                new BigDecimal("61"),
                1,
                null,
                false,
                false,
                false,
                false,
                false,
                false,
                "C",
                "B",
                null,
                null,
                Financing.PLUS);
    }

    /** Their people are free for the next test. */
    static void release() throws Exception {
        InContainer.query(
                """
                update candidature set status = 'CANCELLED', active = false, holds_home = false
                where active and number like 'T-%' and status <> 'LEASED'""");
    }
}
