package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each page and each resource has one address, and that one only, whoever asks and however it is written. */
class DoorsIT {
    /** An answer that should not have been given. */
    private record Finding(Door door, String place, Caller caller, RawHttp.Answer answer) {}

    private static final String SOMEBODY =
            "select c.%s from candidature c join account a on a.id = c.account_id where c.status = 'APPLIED'"
                    + " and a.status = 'ACTIVE' and a.password_hash is not null order by c.number limit 1";
    private static final String OFFER = "select id from offer where status = 'PUBLISHED' order by id limit 1";
    private static final String CANDIDATURE = SOMEBODY.formatted("id");
    private static final String OWN = "select %s from offer o join dwelling d on d.id = o.dwelling_id"
            + " join programme p on p.id = d.programme_id join landlord_agent g on g.landlord_id = d.landlord_id"
            + " join account a on a.id = g.account_id where a.email = '" + DemoAccounts.LANDLORD
            + "' and o.status = 'PUBLISHED' order by o.id limit 1";
    private static final String OWN_OFFER = OWN.formatted("'O-' || o.number");
    /** Pages about one thing, and where that is found. */
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("/offre", OFFER),
            Map.entry("/candidat/postuler", OFFER),
            Map.entry("/candidat/annuler", CANDIDATURE),
            Map.entry("/candidat/confirmation", CANDIDATURE),
            Map.entry("/candidat/reponse", CANDIDATURE),
            Map.entry("/candidat/visite", CANDIDATURE),
            Map.entry("/candidat/visite.ics", CANDIDATURE),
            Map.entry("/candidat/complement", CANDIDATURE),
            Map.entry("/conseiller/dossier", CANDIDATURE),
            Map.entry("/conseiller/valider", CANDIDATURE),
            Map.entry("/conseiller/invalider", CANDIDATURE),
            Map.entry("/conseiller/demander-pieces", CANDIDATURE),
            Map.entry("/conseiller/employeur", CANDIDATURE),
            Map.entry("/conseiller/emploi", CANDIDATURE),
            Map.entry("/conseiller/situations", CANDIDATURE),
            Map.entry("/conseiller/priorite", CANDIDATURE),
            Map.entry("/conseiller/piece", CANDIDATURE),
            Map.entry("/conseiller/constats", CANDIDATURE),
            Map.entry(
                    "/conseiller/selection",
                    "select 'O-' || o.number from frozen_list f join offer o on o.id = f.offer_id order by o.id limit 1"),
            Map.entry("/conseiller/classement.json", "select offer_id from frozen_list order by offer_id limit 1"),
            Map.entry("/bailleur/offre", OWN_OFFER),
            Map.entry("/bailleur/retirer", OWN_OFFER),
            Map.entry("/bailleur/apercu", OWN_OFFER),
            Map.entry("/bailleur/programme", OWN.formatted("p.id")),
            Map.entry("/bailleur/nouveau-logement", OWN.formatted("p.id")),
            Map.entry("/bailleur/dossier", CANDIDATURE),
            Map.entry("/bailleur/piece", CANDIDATURE),
            Map.entry("/bailleur/complement", CANDIDATURE),
            Map.entry("/bailleur/suivi", CANDIDATURE),
            Map.entry("/bailleur/commission", CANDIDATURE),
            Map.entry("/bailleur/seance", CANDIDATURE),
            Map.entry("/bailleur/proces-verbal", CANDIDATURE),
            Map.entry("/bailleur/lettre", CANDIDATURE),
            Map.entry("/bailleur/logement", OWN.formatted("d.id")),
            Map.entry("/bailleur/photos", OWN.formatted("d.id")),
            Map.entry("/admin/employeur", "select id from employer order by id limit 1"));

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Protection PROTECTION = Protection.read(Places.webapp().resolve("WEB-INF/web.xml"));
    private static final Map<String, String> QUERIES = new TreeMap<>();
    private static final List<Caller> CALLERS = new ArrayList<>();
    /** What the login is called: for people, and for whoever works here. */
    private static final Set<String> LOGINS = new HashSet<>();

    /** What its session has seen elsewhere, drafts, what was sent, given or written to somebody: until then there is nothing. */
    private static final Set<String> EMPTY = Set.of(
            "/conseiller/courriel",
            "/bailleur/apercu",
            "/bailleur/dossier",
            "/bailleur/piece",
            "/bailleur/complement",
            "/bailleur/suivi",
            "/bailleur/commission",
            "/bailleur/seance",
            "/bailleur/proces-verbal",
            "/bailleur/lettre",
            "/candidat/lettre",
            "/candidat/visite",
            "/candidat/visite.ics");

    @BeforeAll
    static void everybody_has_come() {
        ABOUT.forEach((address, sql) -> QUERIES.put(address, "ref=" + first(sql) + "&piece=TAX_NOTICE&choix=accepter"));
        QUERIES.put("/conseiller/objectifs-liste", "annee=2026&indicateur=PRIORITY");
        QUERIES.put("/valeurs", "table=youth&du=2024-01-01");
        QUERIES.put("/bailleur/visites", "offre=" + first(OWN_OFFER));
        String applicant =
                first("select a.email from account a where a.id = (" + SOMEBODY.formatted("account_id") + ")");
        CALLERS.add(Caller.UNKNOWN);
        CALLERS.add(Caller.signedIn("APPLICANT", applicant));
        CALLERS.add(Caller.signedIn("ADVISER", DemoAccounts.ADVISER));
        CALLERS.add(Caller.signedIn("SUPERVISOR", DemoAccounts.SUPERVISOR));
        CALLERS.add(Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD));
        CALLERS.add(Caller.signedIn("ADMIN", DemoAccounts.ADMIN));
        LOGINS.add(RawHttp.get("/connexion", "").subject());
        LOGINS.add(RawHttp.get("/conseiller/dossiers", "").subject());
        assertThat(LOGINS).containsExactlyInAnyOrder("Bienvenue sur votre espace Salarié", "Espace professionnel");
        assertThat(PROTECTION.isEmpty()).isFalse();
        assertThat(Places.all()).hasSizeGreaterThan(80).contains("/accueil", "/mon-compte/mes-donnees.pdf");
    }

    @Test
    void by_its_own_address_a_page_answers_whom_it_belongs_to() {
        List<String> wrong = new ArrayList<>();
        for (String place : Places.all()) {
            for (Caller caller : CALLERS) {
                RawHttp.Answer answer = ask(place, place, caller);
                String expected = expected(place, caller);
                if (!expected.equals(met(place, answer, caller))) {
                    wrong.add(place + " for " + caller.name() + ": " + kind(answer) + " " + answer.subject() + ", not "
                            + expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void by_every_other_way_there_is_nothing() {
        Map<String, List<Finding>> wrong = Places.all().parallelStream()
                .flatMap(place -> callers(place).flatMap(caller -> findings(place, caller)))
                .collect(
                        Collectors.groupingBy(finding -> finding.door().template(), TreeMap::new, Collectors.toList()));
        assertThat(wrong.values()).extracting(DoorsIT::line).isEmpty();
    }

    /** Pages differ by who asks for them; what is no page is asked for by the least and by the mightiest. */
    private static Stream<Caller> callers(String place) {
        return Places.isPage(place) ? CALLERS.stream() : Stream.of(CALLERS.get(0), CALLERS.get(CALLERS.size() - 1));
    }

    private static Stream<Finding> findings(String place, Caller caller) {
        RawHttp.Answer proper = ask(place, place, caller);
        return Door.all().stream()
                .filter(door -> !door.to(place).equals(place))
                .map(door -> new Finding(door, place, caller, ask(door.to(place), place, caller)))
                .filter(finding -> !closed(finding.answer()) && !allowed(finding, proper));
    }

    private static boolean closed(RawHttp.Answer answer) {
        return (answer.status() == 404 || answer.status() == 400) && !answer.setsCookie();
    }

    /** The same as by the proper address, or the lock of a folder in which there is nothing of that name. */
    private static boolean allowed(Finding finding, RawHttp.Answer proper) {
        if (finding.door().harmless() && same(finding.answer(), proper, finding.caller())) {
            return true;
        }
        String place = finding.place();
        return PROTECTION
                        .folder(place)
                        .filter(finding.door().read(place)::startsWith)
                        .isPresent()
                && !PROTECTION.admits(finding.caller().role(), place)
                && isLock(finding.answer(), finding.caller());
    }

    private static boolean same(RawHttp.Answer one, RawHttp.Answer other, Caller caller) {
        return one.status() == other.status()
                && one.subject().equals(other.subject())
                && (!caller.equals(Caller.UNKNOWN) || one.setsCookie() == other.setsCookie());
    }

    private static boolean isLock(RawHttp.Answer answer, Caller caller) {
        return caller.equals(Caller.UNKNOWN)
                ? answer.status() == 200 && LOGINS.contains(answer.subject())
                : answer.status() == 403;
    }

    private static String expected(String place, Caller caller) {
        if (Places.isInside(place)) {
            return "nothing";
        }
        if (EMPTY.contains(place) && PROTECTION.admits(caller.role(), place)) {
            return "nothing";
        }
        return PROTECTION.admits(caller.role(), place) ? "the page" : "the lock";
    }

    private static String met(String place, RawHttp.Answer answer, Caller caller) {
        if (closed(answer)) {
            // The page of an error may be asked for, or not exist but for errors.
            return place.startsWith("/erreurs/") ? "the page" : "nothing";
        }
        if (!PROTECTION.isPublic(place) && isLock(answer, caller)) {
            return "the lock";
        }
        if (caller.equals(Caller.UNKNOWN) && answer.setsCookie()) {
            return "a cookie";
        }
        return answer.status() == 200 || answer.status() == 302 ? "the page" : "a failure";
    }

    private static RawHttp.Answer ask(String address, String place, Caller caller) {
        String query = QUERIES.getOrDefault(place, "");
        return RawHttp.get(
                address + (query.isEmpty() ? "" : (address.contains("?") ? "&" : "?") + query), caller.cookie());
    }

    private static String line(List<Finding> findings) {
        Finding first = findings.get(0);
        Map<String, Long> kinds = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.caller().name() + " " + kind(finding.answer()),
                        TreeMap::new,
                        Collectors.counting()));
        return "%n%s, for example %s for %s: %s%n  %s"
                .formatted(
                        first.door().template(),
                        first.door().to(first.place()),
                        first.caller().name(),
                        first.answer().subject(),
                        kinds);
    }

    private static String kind(RawHttp.Answer answer) {
        return answer.status() + (answer.setsCookie() ? " with a cookie" : "");
    }

    /** What the demo data have, or soon have: lists are frozen a while after the start. */
    private static String first(String sql) {
        Optional<String> found = Rows.first(sql);
        for (long limit = System.nanoTime() + PATIENCE.toNanos(); found.isEmpty(); found = Rows.first(sql)) {
            assertThat(System.nanoTime()).as(sql).isLessThan(limit);
            LockSupport.parkNanos(500_000_000L);
        }
        return found.get();
    }
}
