package fr.alin.browser;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People, a request, a candidature and an employer that exist only to be fuzzed: what others test stays as it is. */
final class FuzzPeople {
    private static final String NUMBER = "1110520020180G1175";
    private static final String READY = "1110520020182G1175";
    private static final String CLAIMED = "1110520020183G1175";
    /** Nobody registered it, and no other test names it. */
    private static final String SIRET = "552 100 554 00054";

    private final String offer;
    private final String candidature;
    private final String employer;
    private final String link;
    private final AtomicInteger turns = new AtomicInteger();
    private String received = "";
    private String followed = "";
    private String offered = "";
    private String letter = "";
    private String visited = "";

    private FuzzPeople(String offer, String candidature, String employer, String link) {
        this.offer = offer;
        this.candidature = candidature;
        this.employer = employer;
        this.link = link;
    }

    /** Opens an account for every role, and goes the whole way of an applicant. */
    static FuzzPeople settle() {
        for (FuzzRole role : FuzzRole.values()) {
            if (role.signsIn()) {
                openAccount(role);
            }
        }
        FuzzClient newcomer = new FuzzClient(FuzzRole.NEWCOMER);
        newcomer.login();
        NewUser.anotherCouple(CLAIMED);
        newcomer.fill("/candidat/demande/importer", Map.of("nur", CLAIMED));
        readyToApply(FuzzRole.APPLICANT, READY);
        String offer = apply(readyToApply(FuzzRole.CANDIDATE, NUMBER));
        FuzzClient forgetful = new FuzzClient(FuzzRole.ANYBODY);
        forgetful.fill("/compte/mot-de-passe-oublie", Map.of("email", FuzzRole.APPLICANT.email()));
        String link = Browser.link(Browser.mail(FuzzRole.APPLICANT.email(), "mot de passe"))
                .replaceFirst(".*jeton=", "");
        return new FuzzPeople(
                offer,
                sql(
                        "select c.id::text from candidature c join account a on a.id = c.account_id where a.email = ?",
                        FuzzRole.CANDIDATE.email()),
                sql(
                        "insert into employer (id, name, agricultural, headcount) values (?::uuid, 'Fuzz', false, 30)"
                                + " returning id::text",
                        UUID.randomUUID().toString()),
                link);
    }

    private static FuzzClient readyToApply(FuzzRole role, String number) {
        FuzzClient applicant = new FuzzClient(role);
        applicant.login();
        JsonObject couple = NewUser.anotherCouple(number);
        applicant.fill("/candidat/demande/importer", Map.of("nur", number));
        String code = Browser.code(Browser.mail(couple.getString("email"), "code d’accès"));
        applicant.fill("/candidat/demande/code", Map.of("code", code));
        applicant.fill("/candidat/demande/informations", Map.of("siret", SIRET));
        applicant.fill("/candidat/demande/partage", Map.of("sharing:choice", "choice2:2"));
        applicant.fill("/candidat/pieces", Map.of());
        return applicant;
    }

    private static String apply(FuzzClient applicant) {
        String offer = applicant.get("/offres").body().replaceFirst("(?s).*?/offre\\?ref=([\\w-]+).*", "$1");
        applicant.fill("/candidat/postuler?ref=" + offer, Map.of("key", key(applicant, offer)));
        return offer;
    }

    private static String key(FuzzClient applicant, String offer) {
        return FuzzForm.in(applicant.get("/candidat/postuler?ref=" + offer).body()).stream()
                .filter(form -> form.id().equals("apply"))
                .map(form -> form.fields().get("key"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the applicant may not apply"));
    }

    private static void openAccount(FuzzRole role) {
        String id = sql(
                """
                insert into account (id, email, email_key, title, birth_name, first_name, mobile_phone, status,
                    password_hash, terms_version, terms_accepted_at, created_at, version)
                select ?::uuid, ?, ?, title, birth_name, first_name, mobile_phone, status,
                    password_hash, terms_version, terms_accepted_at, created_at, 0 from account where email_key = ?
                returning id::text""",
                UUID.randomUUID().toString(),
                role.email(),
                role.email(),
                role.model());
        sql(
                "insert into account_role select ?::uuid, role from account_role r join account a on a.id = r.account_id"
                        + " where a.email_key = ? returning role",
                id,
                role.model());
        sql(
                "with added as (insert into landlord_agent select ?::uuid, landlord_id from landlord_agent g"
                        + " join account a on a.id = g.account_id where a.email_key = ? returning 1)"
                        + " select count(*)::text from added",
                id,
                role.model());
    }

    /** Of the landlord: in turn a draft, which has the most fields, and an offer that is published. */
    private String ownOffer(boolean draft) {
        if (draft) {
            // What was sent before may have thrown it away.
            sql(
                    """
                    with free as (select d.id from dwelling d join landlord_agent g on g.landlord_id = d.landlord_id
                            join account a on a.id = g.account_id
                            where a.email_key = ? and not exists (select 1 from offer o where o.dwelling_id = d.id
                                and o.status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'SENT', 'PLACED'))
                            order by d.id limit 1),
                        added as (insert into offer (id, dwelling_id, status, rent, charges, description, available_on,
                                deadline, draw_seed, version)
                            select gen_random_uuid(), free.id, 'DRAFT', 400, 50, 'Clair', current_date + 30,
                                current_date + 20, 'fuzz', 0 from free
                            where not exists (select 1 from offer o join dwelling d on d.id = o.dwelling_id
                                join landlord_agent g on g.landlord_id = d.landlord_id
                                join account a on a.id = g.account_id
                                where a.email_key = ? and o.status = 'DRAFT') returning 1)
                    select count(*)::text from added""",
                    FuzzRole.LANDLORD.email(),
                    FuzzRole.LANDLORD.email());
        }
        return sql(OWN.formatted("'O-' || o.number"), FuzzRole.LANDLORD.email(), draft ? "DRAFT" : "PUBLISHED");
    }

    /** In turn one that somebody waits for, and one that can be published again: each has forms of its own. */
    private String closedOffer() {
        String waiting = turns.getAndIncrement() % 2 == 0 ? "exists" : "not exists";
        return sql("select 'O-' || o.number from offer o where o.status = 'CLOSED' and " + waiting
                + " (select 1 from candidature k where k.offer_id = o.id and k.active)"
                + " and exists (select 1 from frozen_list f where f.offer_id = o.id) order by o.id limit 1");
    }

    /** A file that the landlord was sent, of somebody nobody else's test needs. */
    private String received() {
        if (received.isEmpty()) {
            received = sql(SENT, FuzzRole.LANDLORD.email());
        }
        return received;
    }

    /** A file that waits for its lease. */
    private String followed() {
        if (followed.isEmpty()) {
            followed = AcceptedFile.of(FuzzRole.LANDLORD.email());
        }
        return followed;
    }

    /** A dwelling that the applicant may take or leave. */
    private synchronized String offered() {
        if (offered.isEmpty()) {
            offered = AcceptedFile.offered(FuzzRole.LANDLORD.email(), FuzzRole.APPLICANT.email());
        }
        return offered;
    }

    /** The same after documents were asked of it. */
    private synchronized String toAnswer() {
        become("OFFERED", true);
        return offered;
    }

    /** What its person has applied for since ends, but the file that advisers decide on. */
    private void become(String status, boolean holds) {
        sql(
                """
                update candidature set status = 'CANCELLED', active = false, holds_home = false
                where active and id <> ?::uuid and id <> ?::uuid
                    and request_id = (select request_id from candidature where id = ?::uuid) returning id::text""",
                candidature,
                offered(),
                offered());
        sql(
                """
                update candidature set status = ?, active = true, holds_home = ?::boolean
                where id = ?::uuid and not exists (select 1 from candidature o where o.request_id = candidature.request_id
                    and o.active and o.id <> candidature.id) returning id::text""",
                status,
                String.valueOf(holds),
                offered());
        // What waits for the commission was given nothing.
        sql(
                holds
                        ? """
                        insert into allocation (candidature_id, offer_id, rank, decided_on, answer_days, offered_on,
                            answer_by, version)
                        select id, offer_id, 1, current_date - 3, 10, current_date - 3, current_date + 10, 0
                        from candidature where id = ?::uuid
                        on conflict (candidature_id) do nothing returning candidature_id::text"""
                        : "delete from allocation where candidature_id = ?::uuid returning candidature_id::text",
                offered());
    }

    /** An offer to apply for: whoever has not answered another one, or has said yes to it, could not. */
    private synchronized String offer(FuzzRole role) {
        if (role == FuzzRole.APPLICANT && !offered.isEmpty()) {
            sql(
                    """
                    update candidature set status = 'DECLINED', active = false, holds_home = false
                    where id = ?::uuid and active returning id::text""",
                    offered);
        }
        return offer;
    }

    /** Of a commission to the applicant. */
    private synchronized String letter() {
        if (letter.isEmpty()) {
            letter = sql(
                    """
                    insert into commission_paper (id, sitting_id, candidature_id, number, sha256, pdf, made_at)
                    values (gen_random_uuid(), ?::uuid, ?::uuid, 'Fuzz', repeat('0', 64), convert_to('%PDF-1.7', 'UTF8'),
                        now()) returning id::text""",
                    NewSitting.open(FuzzRole.LANDLORD.email()), offered());
        }
        return letter;
    }

    /** An offer whose file was visited on a slot that has begun: it can be noted who came. */
    private synchronized String visited() {
        if (visited.isEmpty()) {
            visited = VisitedFile.of(FuzzRole.LANDLORD.email());
        }
        return visited;
    }

    /** The applicant's file, as it was before the commission decided, with documents that are asked for. */
    private synchronized String asked() {
        become("SENT", false);
        sql(
                """
                with back as (select id from candidature where id = ?::uuid and status = 'SENT')
                insert into completion_request (id, candidature_id, kinds, due_on, asked_at, version)
                select gen_random_uuid(), id, '{TAX_NOTICE}', current_date + 9, now(), 0 from back
                where not exists (select 1 from completion_request q
                    where q.candidature_id = back.id and q.answered_at is null and q.withdrawn_at is null)
                returning id::text""",
                offered());
        return offered;
    }

    /** The same, invited to a visit, with a slot that is chosen and another one that may be. */
    private synchronized String invited() {
        become("OFFERED", true);
        sql(
                """
                with free as (insert into visit_slot (id, offer_id, starts_at, minutes, places, withdrawn, version)
                        select gen_random_uuid(), k.offer_id, now() + interval '3 days', 30, 20, false, 0
                        from candidature k where k.id = ?::uuid returning 1),
                    slot as (insert into visit_slot (id, offer_id, starts_at, minutes, places, withdrawn, version)
                        select gen_random_uuid(), k.offer_id, now() + interval '4 days', 30, 20, false, 0
                        from candidature k where k.id = ?::uuid returning id)
                insert into visit (candidature_id, slot_id, places, seat, status, proposed_at, booked_at, version)
                select ?::uuid, slot.id, 20, 1, 'BOOKED', now(), now(), 0 from slot, free
                on conflict (candidature_id) do update set slot_id = excluded.slot_id, places = 20, seat = 1,
                    status = 'BOOKED', booked_at = now() returning candidature_id::text""",
                offered(),
                offered(),
                offered());
        return offered;
    }

    private static final String SENT =
            """
            with home as (select o.id from offer o join dwelling d on d.id = o.dwelling_id
                    join landlord_agent g on g.landlord_id = d.landlord_id join account a on a.id = g.account_id
                    where a.email_key = ? and o.status = 'CLOSED'
                    and not exists (select 1 from selection s where s.offer_id = o.id)
                    and not exists (select 1 from candidature k where k.offer_id = o.id and k.active)
                    order by o.id desc limit 1),
                moved as (update offer set status = 'SENT' where id in (select id from home) returning id),
                someone as (select q.id, q.account_id from housing_request q join account a on a.id = q.account_id
                    where q.deleted_at is null and q.closed_on is null and a.status = 'ACTIVE'
                    and a.email_key not like '%jean.dupont%'
                    and (q.documents_confirmed_at is null or q.sharing_choice is null)
                    and exists (select 1 from deposited_document e where e.request_id = q.id and e.kind = 'IDENTITY')
                    and not exists (select 1 from candidature k where k.request_id = q.id and k.active)
                    order by q.id desc limit 1),
                file as (insert into candidature (id, number, request_id, account_id, offer_id, status, active,
                        applied_at, due_on, facts, awaits_law, decided_at, version)
                    select gen_random_uuid(), 'T-' || left(gen_random_uuid()::text, 12), someone.id,
                        someone.account_id, home.id, 'SENT', true, now(), current_date, f.facts, false, now(), 0
                    from home, someone, (select facts from candidature where not awaits_law limit 1) f
                    returning id, offer_id),
                whole as (insert into selection (offer_id, adviser_id, list_version, list_sha256, sent_at, version)
                    select id, (select account_id from account_role where role = 'ADVISER' limit 1), 1,
                        repeat('0', 64), now(), 0 from home returning 1),
                line as (insert into selected_file (candidature_id, offer_id, chosen, place, group_number, version)
                    select id, offer_id, true, 1, 2, 0 from file returning candidature_id)
            select candidature_id::text from line""";

    private static final String OWN =
            """
            select %s from offer o join dwelling d on d.id = o.dwelling_id
            join landlord_agent g on g.landlord_id = d.landlord_id join account a on a.id = g.account_id
            where a.email_key = ? and o.status = ? order by o.number limit 1""";

    /** What a page is about, as its query. */
    String query(String path, FuzzRole role) {
        return switch (path) {
            case "/offre" -> "?ref=" + offer;
            case "/candidat/postuler" -> "?ref=" + offer(role);
            case "/candidat/reponse" -> "?choix=accepter&ref=" + toAnswer();
            case "/candidat/visite" -> "?ref=" + invited();
            case "/candidat/lettre", "/bailleur/lettre" -> "?ref=" + letter();
            case "/valeurs" -> "?table=youth&du=2024-01-01";
            case "/bailleur/offre", "/bailleur/apercu" -> "?ref=" + ownOffer(true);
            case "/bailleur/dossier", "/bailleur/piece" -> "?ref=" + received() + "&piece=IDENTITY";
            case "/bailleur/complement" -> "?ref=" + received();
            case "/candidat/complement" -> "?ref=" + asked();
            case "/bailleur/suivi" -> "?ref=" + followed();
            case "/bailleur/commission" -> "?ref=" + NewSitting.planned(FuzzRole.LANDLORD.email());
            case "/bailleur/seance", "/bailleur/proces-verbal" -> "?ref=" + NewSitting.open(FuzzRole.LANDLORD.email());
            case "/bailleur/visites" -> "?offre=" + visited();
            case "/bailleur/retirer" -> "?ref=" + ownOffer(false);
            case "/bailleur/programme", "/bailleur/nouveau-logement" ->
                "?ref=" + sql(OWN.formatted("d.programme_id::text"), FuzzRole.LANDLORD.email(), "PUBLISHED");
            case "/bailleur/logement" ->
                "?ref=" + sql(OWN.formatted("d.id::text"), FuzzRole.LANDLORD.email(), "PUBLISHED");
            case "/bailleur/photos" -> "?ref=" + PicturedHome.of(FuzzRole.LANDLORD.email());
            case "/admin/employeur" -> "?ref=" + employer;
            case "/conseiller/piece" -> "?ref=" + candidature + "&piece=TAX_NOTICE";
            case "/compte/activer", "/compte/mot-de-passe", "/compte/adresse" -> "?jeton=" + link;
            case "/conseiller/objectifs" -> "?annee=2026";
            case "/conseiller/objectifs-liste" -> "?annee=2026&indicateur=FIRST_QUARTILE";
            case "/conseiller/selections" -> "?liste=SENT";
            case "/conseiller/selection" -> "?ref=" + closedOffer();
            case "/conseiller/dossiers" -> "?statut=APPLIED&affecte=ALL&texte=" + NUMBER;
            default -> path.matches("/(conseiller/.*|candidat/(annuler|confirmation))") ? "?ref=" + candidature : "";
        };
    }

    /**
     * Makes the candidature one that the role may decide on, whatever was decided before. The reason stays: the mail that
     * tells it may still be on its way.
     */
    void reopen(FuzzRole role) {
        sql(
                "update document_request set received_at = now() where candidature_id = ?::uuid and received_at is null"
                        + " returning id::text",
                candidature);
        sql(
                """
                update candidature set status = 'APPLIED', active = true, decided_at = null,
                    adviser_id = (select id from account where email = ?), taken_at = now()
                where id = ?::uuid and not exists
                    (select 1 from candidature o where o.request_id = candidature.request_id and o.active
                        and o.id <> candidature.id) returning id::text""",
                role.email(),
                candidature);
    }

    /** Wrong passwords are forgotten, those of others too: the next test begins as if there had been none. */
    static void forgive() {
        sql("with gone as (delete from attempt_counter returning 1) select count(*)::text from gone");
    }

    /** Leaves nothing that the next test could stumble over. */
    void leave(FuzzClient admin) {
        forgive();
        sql(
                "update candidature set status = 'CANCELLED', active = false, holds_home = false where account_id in (select id from account where email like"
                        + " 'fuzz-%@exemple.fr') and active and ?::text is not null returning id::text",
                candidature);
        if (FuzzForm.in(admin.get("/admin/bareme").body()).stream()
                .anyMatch(form -> form.id().equals("dropping"))) {
            admin.send(FuzzForm.in(admin.get("/admin/bareme").body()).stream()
                    .filter(form -> form.id().equals("dropping"))
                    .map(form ->
                            FuzzInput.post("", "", form.action(), FuzzInput.FORM, FuzzForm.body(form.pressing("drop"))))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static String sql(String statement, String... values) {
        try (Connection connection = World.sandbox().database().connect();
                PreparedStatement query = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                query.setString(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
