package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.WildFly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How often a page asks the database, by the server's own count. Each page is shown so often that what the server does by
 * itself meanwhile does not add up to one statement a page.
 */
class StatementsIT {
    private static final int TIMES = 60;
    private static final String UNIT = "/deployment=alin.ear/subdeployment=alin-ejb.jar/subsystem=jpa"
            + "/hibernate-persistence-unit=alin.ear\\/alin-ejb.jar#alin";
    private static final Pattern RESULT = Pattern.compile("\"result\" => (\\d+)");
    /** Of somebody whose offer is still open, so that the list is ranked anew. */
    private static final String ACTIVE =
            """
            from candidature k join offer o on o.id = k.offer_id join account a on a.id = k.account_id
            join housing_request r on r.id = k.request_id
            where k.active and o.status = 'PUBLISHED' and r.siret is not null""";

    @BeforeAll
    static void begin() {
        manage(":write-attribute(name=enabled,value=true)");
    }

    @AfterAll
    static void end() {
        manage(":write-attribute(name=enabled,value=false)");
    }

    @Test
    void the_list_of_offers_is_counted_read_and_told_who_applied() {
        assertThat(statements("/offres", Caller.UNKNOWN)).isEqualTo(3);
    }

    /** Beside the session and the request, which every page of an applicant asks for. */
    @Test
    void so_is_that_of_an_applicant() {
        Caller applicant = Caller.signedIn("applicant", DemoAccounts.APPLICANT);
        assertThat(statements("/offres", applicant)).isBetween(3L, 2L + 3L);
    }

    @Test
    void own_candidatures() {
        String email = Rows.first("select a.email " + ACTIVE + " order by k.id limit 1")
                .orElseThrow();
        assertThat(statements("/candidat/candidatures", Caller.signedIn("applicant", email)))
                .isBetween(3L, 8L);
    }

    @Test
    void a_file() {
        Caller adviser = Caller.signedIn("adviser", "claire.martin@exemple.fr");
        for (String employer : new String[] {"", "not "}) {
            String file = Rows.first("select k.id::text " + ACTIVE + " and " + employer
                            + "exists (select 1 from employer_siret s where s.siret = r.siret) order by k.id limit 1")
                    .orElseThrow();
            assertThat(statements("/conseiller/dossier?ref=" + file, adviser))
                    .as("employer %sregistered", employer)
                    .isBetween(3L, 14L);
        }
    }

    @Test
    void the_work_list() {
        Caller adviser = Caller.signedIn("adviser", "claire.martin@exemple.fr");
        assertThat(statements("/conseiller/dossiers?affecte=ALL", adviser))
                .as("session, account, page, count, counters, offers, views, setting, and three for the places")
                .isBetween(3L, 11L);
    }

    @Test
    void the_choice_of_files() {
        Caller adviser = Caller.signedIn("adviser", "claire.martin@exemple.fr");
        String offer = ClosedOffer.with(6);
        assertThat(statements("/conseiller/selections", adviser)).isBetween(3L, 14L);
        assertThat(statements("/conseiller/selection?ref=" + offer, adviser)).isBetween(3L, 14L);
    }

    @Test
    void the_objectives() {
        Caller supervisor = Caller.signedIn("supervisor", DemoAccounts.SUPERVISOR);
        assertThat(statements("/conseiller/objectifs", supervisor)).isBetween(3L, 14L);
        assertThat(statements("/conseiller/objectifs-liste?indicateur=PRIORITY", supervisor))
                .isBetween(3L, 14L);
    }

    @Test
    void a_landlords_pages() {
        Caller landlord = Caller.signedIn("landlord", "samira.laurent@exemple.fr");
        String own = "select %s from offer o join dwelling d on d.id = o.dwelling_id"
                + " join landlord_agent g on g.landlord_id = d.landlord_id join account a on a.id = g.account_id"
                + " where a.email = 'samira.laurent@exemple.fr' and o.status = 'PUBLISHED' order by o.id limit 1";
        for (String path : new String[] {
            "/bailleur/offres",
            "/bailleur/offres?etat=PUBLISHED&texte=canal",
            "/bailleur/programmes",
            "/bailleur/photos?ref=" + PicturedHome.of("samira.laurent@exemple.fr"),
            "/bailleur/dossiers",
            "/bailleur/attributions",
            "/bailleur/suivi?ref=" + AcceptedFile.of("samira.laurent@exemple.fr"),
            "/bailleur/complement?ref=" + AcceptedFile.of("samira.laurent@exemple.fr"),
            "/bailleur/commissions",
            "/bailleur/commission?ref=" + NewSitting.planned("samira.laurent@exemple.fr"),
            "/bailleur/seance?ref=" + NewSitting.open("samira.laurent@exemple.fr"),
            "/bailleur/offre?ref="
                    + Rows.first(own.formatted("'O-' || o.number")).orElseThrow(),
            "/bailleur/visites?offre=" + VisitedFile.of("samira.laurent@exemple.fr"),
            "/bailleur/programme?ref="
                    + Rows.first(own.formatted("d.programme_id::text")).orElseThrow(),
            "/bailleur/logement?ref=" + Rows.first(own.formatted("d.id::text")).orElseThrow()
        }) {
            assertThat(statements(path, landlord)).as(path).isBetween(3L, 14L);
        }
        assertThat(statements("/bailleur/nouvelle-commission", landlord))
                .as("nothing but who asks")
                .isLessThanOrEqualTo(14L);
    }

    private static long statements(String path, Caller caller) {
        assertThat(RawHttp.get(path, caller.cookie()).status()).as(path).isEqualTo(200);
        long before = count();
        for (int i = 0; i < TIMES; i++) {
            RawHttp.get(path, caller.cookie());
        }
        return (count() - before) / TIMES;
    }

    private static long count() {
        Matcher result = RESULT.matcher(manage(":read-attribute(name=prepared-statement-count)"));
        assertThat(result.find()).isTrue();
        return Long.parseLong(result.group(1));
    }

    private static String manage(String operation) {
        try {
            Process cli = new ProcessBuilder(
                            WildFly.home(World.repository())
                                    .resolve("bin/jboss-cli.sh")
                                    .toString(),
                            "--connect",
                            "--controller=127.0.0.1:" + World.sandbox().ports().management(),
                            "--commands=" + UNIT + operation)
                    .redirectErrorStream(true)
                    .start();
            String answer = new String(cli.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains("\"outcome\" => \"success\"");
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(operation, e);
        }
    }
}
