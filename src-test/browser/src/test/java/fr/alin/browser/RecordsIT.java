package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page about a record answers whose it is; to anybody else of the same role it is as if there were no such record. Photographs
 * are PhotosIT's.
 */
class RecordsIT {
    private static final Protection PROTECTION = Protection.read(Places.webapp().resolve("WEB-INF/web.xml"));
    private static final String OF_LANDLORD = " join dwelling d on d.id = o.dwelling_id"
            + " join landlord_agent g on g.landlord_id = d.landlord_id join account l on l.id = g.account_id"
            + " where l.email = '" + DemoAccounts.LANDLORD + "'";
    private static final String OFFER =
            "select %s from offer o" + OF_LANDLORD + " and o.status = '%s' order by o.id limit 1";
    private static final String SITTING =
            "select %s from sitting s join landlord_agent g on g.landlord_id = s.landlord_id"
                    + " join account l on l.id = g.account_id left join commission_paper p on p.sitting_id = s.id"
                    + " and p.candidature_id is not null where l.email = '" + DemoAccounts.LANDLORD
                    + "' and s.status = '%s' order by s.id, p.id limit 1";
    /** Files of the set that was sent, with somebody's identity card. */
    private static final String RECEIVED =
            "select k.id from candidature k join offer o on o.id = k.offer_id" + OF_LANDLORD
                    + " and k.status = 'SENT' and exists (select 1 from deposited_document e"
                    + " where e.request_id = k.request_id and e.kind = 'IDENTITY') and exists (select 1 from selected_file s"
                    + " where s.candidature_id = k.id and s.chosen) and k.number not like 'T-%' order by k.id limit 1";
    /** Of what the commission gave: to whoever has to answer, who was written to. */
    private static final String GIVEN =
            "select %s from candidature k join account a on a.id = k.account_id join offer o on o.id = k.offer_id"
                    + " left join commission_paper p on p.candidature_id = k.id" + OF_LANDLORD
                    + " and k.status = 'OFFERED' and k.number not like 'T-%%' order by k.id, p.id limit 1";

    private static final String APPLIED =
            "select %s from candidature k join account a on a.id = k.account_id where k.status = 'APPLIED' and a.status = 'ACTIVE'"
                    + " and a.password_hash is not null and a.email <> '" + DemoAccounts.APPLICANT
                    + "' order by k.number limit 1";
    private static final String VISITED =
            "select %s from offer o join candidature k on k.offer_id = o.id join account a on a.id = k.account_id"
                    + " where 'O-' || o.number = ?";
    private static final String DRAFT =
            "insert into offer (id, dwelling_id, status, rent, charges, description, available_on, deadline, draw_seed, version)"
                    + " select gen_random_uuid(), d.id, 'DRAFT', 400, 50, 'Clair', current_date + 30, current_date + 20, 'records', 0"
                    + " from dwelling d join landlord_agent g on g.landlord_id = d.landlord_id"
                    + " join account l on l.id = g.account_id where l.email = '" + DemoAccounts.LANDLORD
                    + "' and not exists (select 1 from offer o where o.dwelling_id = d.id"
                    + " and o.status in ('DRAFT', 'PUBLISHED', 'CLOSED', 'SENT', 'PLACED')) order by d.id limit 1"
                    + " returning 'O-' || number";

    /** Offers are for all applicants. */
    private static final Set<String> OPEN = Set.of("/candidat/postuler");

    /** A page's record: how its address says it, and whose it is. */
    private record Kept(String query, Caller owner) {}

    private static final Map<String, Kept> RECORDS = new TreeMap<>();
    private static final Map<String, Caller> STRANGERS = new HashMap<>();
    private static final Map<String, Caller> PEOPLE = new HashMap<>();
    private static String visited = "";
    private static String draft = "";

    @BeforeAll
    static void everybody_has_something() {
        STRANGERS.put("LANDLORD", Caller.signedIn("LANDLORD", DemoAccounts.OTHER_LANDLORD));
        STRANGERS.put("APPLICANT", Caller.signedIn("APPLICANT", DemoAccounts.APPLICANT));
        Caller agent = Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD);
        String number = first(OFFER.formatted("'O-' || o.number", "PUBLISHED"));
        visited = VisitedFile.of(DemoAccounts.LANDLORD);
        draft = first(DRAFT);
        keep("/bailleur/offre", number, agent);
        keep("/bailleur/retirer", number, agent);
        keep("/bailleur/apercu", draft, agent);
        keep("/bailleur/programme", first(OFFER.formatted("d.programme_id", "PUBLISHED")), agent);
        keep("/bailleur/nouveau-logement", first(OFFER.formatted("d.programme_id", "PUBLISHED")), agent);
        keep("/bailleur/logement", first(OFFER.formatted("d.id", "PUBLISHED")), agent);
        keep("/bailleur/photos", first(OFFER.formatted("d.id", "PUBLISHED")), agent);
        keep("/bailleur/dossier", first(RECEIVED), agent);
        keep("/bailleur/piece", first(RECEIVED) + "&piece=IDENTITY", agent);
        keep("/bailleur/complement", first(RECEIVED), agent);
        keep("/bailleur/suivi", first(GIVEN.formatted("k.id")), agent);
        keep("/bailleur/commission", first(SITTING.formatted("s.id", "PLANNED")), agent);
        keep("/bailleur/seance", first(SITTING.formatted("s.id", "CLOSED")), agent);
        keep("/bailleur/proces-verbal", first(SITTING.formatted("s.id", "CLOSED")), agent);
        keep("/bailleur/lettre", first(GIVEN.formatted("p.id")), agent);
        RECORDS.put("/bailleur/visites", new Kept("?offre=" + visited, agent));
        Caller offered = person(first(GIVEN.formatted("a.email")));
        keep("/candidat/reponse", first(GIVEN.formatted("k.id")) + "&choix=accepter", offered);
        keep("/candidat/lettre", first(GIVEN.formatted("p.id")), offered);
        Caller applied = person(first(APPLIED.formatted("a.email")));
        keep("/candidat/annuler", first(APPLIED.formatted("k.id")), applied);
        keep("/candidat/confirmation", first(APPLIED.formatted("k.id")), applied);
        String file = Rows.first(VISITED.formatted("k.id"), visited).orElseThrow();
        Caller guest = person(Rows.first(VISITED.formatted("a.email"), visited).orElseThrow());
        first("insert into completion_request (id, candidature_id, kinds, due_on, asked_at, version) values"
                + " (gen_random_uuid(), '" + file + "', '{TAX_NOTICE}', current_date + 9, now(), 0) returning id");
        keep("/candidat/visite", file, guest);
        keep("/candidat/visite.ics", file, guest);
        keep("/candidat/complement", file, guest);
    }

    @Test
    void another_ones_record_is_as_none() {
        List<String> wrong = new ArrayList<>();
        RECORDS.forEach((place, kept) -> {
            Caller stranger = STRANGERS.get(kept.owner().role());
            RawHttp.Answer own = RawHttp.get(place + kept.query(), kept.owner().cookie());
            RawHttp.Answer anothers = RawHttp.get(place + kept.query(), stranger.cookie());
            RawHttp.Answer nobodys = RawHttp.get(place + unknown(kept.query()), stranger.cookie());
            if (own.status() != 200 || anothers.status() != 404 || !same(anothers, nobodys)) {
                wrong.add("%n%s: one's own %d, another's %d %s, nobody's %d %s"
                        .formatted(
                                place,
                                own.status(),
                                anothers.status(),
                                anothers.subject(),
                                nobodys.status(),
                                nobodys.subject()));
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** What answers nothing without a reference is about a record. */
    @Test
    void each_page_about_a_record_is_tried() {
        Set<String> about = new TreeSet<>();
        for (String place : Places.all()) {
            for (Caller stranger : STRANGERS.values()) {
                if (Places.isPage(place)
                        && !PROTECTION.isPublic(place)
                        && PROTECTION.admits(stranger.role(), place)
                        && RawHttp.get(place, stranger.cookie()).status() == 404) {
                    about.add(place);
                }
            }
        }
        about.removeAll(OPEN);
        assertThat(about).hasSizeGreaterThan(15).isSubsetOf(RECORDS.keySet());
    }

    private static boolean same(RawHttp.Answer one, RawHttp.Answer other) {
        return one.status() == other.status() && one.subject().equals(other.subject());
    }

    private static String unknown(String query) {
        return query.replaceFirst("=O-\\d+", "=O-999999").replaceFirst("=[0-9a-f-]{36}", "=" + UUID.randomUUID());
    }

    private static void keep(String place, String reference, Caller owner) {
        RECORDS.put(place, new Kept("?ref=" + reference, owner));
    }

    private static Caller person(String email) {
        return PEOPLE.computeIfAbsent(email, any -> Caller.signedIn("APPLICANT", email));
    }

    private static String first(String sql) {
        return Rows.first(sql).orElseThrow(() -> new IllegalStateException(sql));
    }

    /** Their people and dwellings are free for the next test. */
    @AfterAll
    static void release() {
        Rows.first("delete from offer where 'O-' || number = ? returning id", draft);
        Rows.first(
                "update candidature set status = 'CANCELLED', active = false where offer_id ="
                        + " (select id from offer where 'O-' || number = ?) returning id",
                visited);
    }
}
