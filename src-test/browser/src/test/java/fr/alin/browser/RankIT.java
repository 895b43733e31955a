package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rank as people meet it: before and after applying, on the public page, in the file, in the next grid. */
class RankIT {
    @Test
    void points_shown_add_up_and_the_estimate_is_the_rank_after_applying() {
        try (Browser applicant = Browser.open()) {
            NewUser.readyToApply(applicant, "1110520020176G1175");
            applicant.go("/offres").click(".offers li h3 a");
            String estimate = applicant.text(".rank .big b");
            assertThat(applicant.text(".rank .big span")).contains("vous compris");
            applicant.tick(".rank summary");
            assertThat(applicant.violations()).as("offer with estimate").isEmpty();
            assertThat(applicant.unseenFocus()).as("offer with estimate").isEmpty();
            List<String> points = applicant.texts(".pts tbody td");
            assertThat(points).hasSize(5).allMatch(line -> line.matches("\\d+ / \\d+"));
            int sum = points.stream()
                    .mapToInt(line -> Integer.parseInt(line.split(" ")[0]))
                    .sum();
            assertThat(applicant.text(".pts tfoot td")).startsWith(sum + " point");
            assertThat(applicant.page()).contains("Ancienneté de la demande", "6 années révolues × 4, plafond 40");

            applicant.click(".cta .btn").click("#go");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.text(".rank .big b")).isEqualTo(estimate);
            applicant
                    .go("/candidat/demande/partage")
                    .tick("label[for='choice']")
                    .click("#go");
            applicant.go("/candidat/candidatures").tick(".rank summary");
            assertThat(applicant.text(".pts tbody tr")).contains("anonyme : aucun point", "0 / 20");
        }
    }

    @Test
    void public_page_is_rendered_from_the_grid_in_force() {
        try (Browser visitor = Browser.open()) {
            visitor.go("/classement");
            assertThat(visitor.text("caption")).startsWith("Grille n° 1, en vigueur depuis le");
            assertThat(visitor.texts(".pts tbody th")).hasSize(10);
            assertThat(visitor.page())
                    .contains("Victime de violences", "40 points", "4 par an, 40 au plus")
                    .contains(
                            "personnes âgées dont l’état le justifie",
                            "droit de visite et d’hébergement compte pour 1 personne");
            visitor.go("/textes-en-vigueur");
            assertThat(visitor.page())
                    .contains("Plafonds de ressources", "Arrêté du 29 juillet 1987, annexe I (2026)")
                    .contains("valeurs projetées par nous d’un texte plus ancien", "pas lues dans le texte");
            assertThat(visitor.text("section[aria-labelledby='g-in-force']"))
                    .contains("Article R441-2-7", "Arrêté du 10 mars 2011")
                    .doesNotContain("5 septembre 2025", "23 juin 2026", "Seuils du premier quartile");
            assertThat(visitor.text("section[aria-labelledby='g-superseded']"))
                    .contains(
                            "Arrêté du 5 septembre 2025",
                            "Dépassée depuis le 26 juin 2026 par",
                            "Arrêté du 23 juin 2026")
                    .contains("nous ne connaissons pas l’adresse de ce texte");
            assertThat(visitor.text("section[aria-labelledby='cited']")).contains("Article R441-4");
            visitor.go("/valeurs?table=abc-zoning&du=2025-09-05&recherche=Pierrefitte-sur-Seine");
            assertThat(visitor.texts(".vals tbody td")).containsExactly("Saint-Denis (93066)", "A bis");
            visitor.go("/valeurs?table=abc-zoning&du=2025-09-05&recherche=%25");
            assertThat(visitor.text("[role=status]")).isEqualTo("Aucune ligne");
            visitor.go("/valeurs?table=abc-zoning&du=2025-09-05&page=9999");
            assertThat(visitor.text(".pager")).contains("Page 698 sur 698");
            assertThat(Http.get("/valeurs?table=income-ceilings&du=2025-02-30", Map.of())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void public_law_pages_tell_the_operators_facts_and_the_periods() {
        try (Browser visitor = Browser.open()) {
            visitor.go("/donnees-personnelles");
            assertThat(visitor.page())
                    .contains(
                            "Logis, association inventée pour la démonstration",
                            "aide@exemple.fr",
                            "donnees@exemple.fr")
                    .contains("12 mois après la fin de validité", "durée proposée, à confirmer")
                    .contains("aucun, tout reste sur cet ordinateur", "Sans eux, pas de compte")
                    .doesNotContain("non renseigné");
            visitor.go("/conditions");
            assertThat(visitor.page()).contains("au moins 10 jours pour répondre", "Vos recours");
            assertThat(visitor.text("caption")).startsWith("Grille n° 1, en vigueur depuis le");
            visitor.go("/mentions-legales");
            assertThat(visitor.page())
                    .contains("Camille Exemple", "cet ordinateur")
                    .doesNotContain("non renseigné");
        }
    }

    @Test
    void a_proved_priority_leads_the_list() {
        try (Browser adviser = Browser.open(1280)) {
            String file = Rows.first(
                            """
                            select k.id from candidature k join offer o on o.id = k.offer_id
                            where k.status = 'APPLIED' and k.adviser_id is null and o.status = 'PUBLISHED'
                            order by k.id limit 1""")
                    .orElseThrow();
            adviser.login(DemoAccounts.ADVISER).go("/conseiller/dossier?ref=" + file);
            adviser.click("#take").click("a[href*='/priorite']").click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .containsExactly(
                            "Choisissez la priorité",
                            "Choisissez la pièce que vous avez vue",
                            "Saisissez la date de la pièce, par exemple 15/09/2026");
            adviser.tick("label[for='ground:0']").tick("label[for='proof:1']");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-09-01'");
            adviser.click("#go");
            assertThat(adviser.page())
                    .contains("La priorité de ", "est validée. Son rang estimé par les faits confirmés ")
                    .contains("Groupe 1 : droit au logement opposable reconnu", "1er sur");
        }
    }

    /** Applying on the last day costs nothing: what was so on that day counts, though it is proved afterwards. */
    @Test
    void a_priority_proved_after_the_deadline_moves_its_candidature_up_and_says_why() {
        try (Browser applicant = Browser.open();
                Browser adviser = Browser.open(1280)) {
            String[] found = Rows.first(
                            """
                            select k.id || ' ' || o.id || ' ' || a.email
                            from candidature k join offer o on o.id = k.offer_id join account a on a.id = k.account_id
                            join housing_request r on r.id = k.request_id
                            where k.status = 'APPLIED' and k.adviser_id is null and o.status = 'PUBLISHED'
                                and not exists (select 1 from priority_validation v where v.request_id = k.request_id)
                                and (select count(*) from candidature l where l.offer_id = o.id and l.active) > 3
                            order by r.filed_on desc, k.id limit 1""")
                    .orElseThrow()
                    .split(" ");
            Rows.first("update offer set deadline = current_date - 1 where id = ?::uuid returning id", found[1]);
            applicant.login(found[2]);
            applicant.await().until(driver -> {
                applicant.go("/candidat/candidatures");
                return applicant.text(".rank").contains("Classement figé");
            });
            String before = applicant.text(".rank .big b");
            assertThat(before).isNotEqualTo("1er");

            adviser.login(DemoAccounts.ADVISER).go("/conseiller/dossier?ref=" + found[0]);
            adviser.click("#take").click("a[href*='/priorite']");
            adviser.tick("label[for='ground:0']").tick("label[for='proof:1']");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-09-01'");
            adviser.click("#go");
            assertThat(adviser.page())
                    .contains(
                            "est validée. La version 2 de la liste est faite : par les faits confirmés, son rang passe du ")
                    .contains("1er sur", "la version 2 vaut");
            adviser.tick("section[aria-labelledby=rang] details summary");
            assertThat(adviser.texts("section[aria-labelledby=rang] details:first-of-type li"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("la priorité de cette candidature a été validée");
            assertThat(adviser.violations()).as("file with versions").isEmpty();
            standingOnTheSelection(adviser, found[0], found[1]);

            applicant.go("/candidat/candidatures");
            assertThat(applicant.text(".rank .big b")).isEqualTo("1er");
            assertThat(applicant.text(".rank")).contains("avant elle le rang était " + before);
            applicant.driver().executeScript("document.querySelectorAll('.rank details').forEach(d => d.open = true)");
            String seed = Rows.first("select draw_seed from offer where id = ?::uuid", found[1])
                    .orElseThrow();
            String hash = Rows.first("select draw_hash from offer where id = ?::uuid", found[1])
                    .orElseThrow();
            String list = Rows.first(
                            "select sha256 from frozen_list where offer_id = ?::uuid and version = 2", found[1])
                    .orElseThrow();
            assertThat(applicant.text(".rank")).contains(seed, hash, list, "Numéro de tirage", "1er, Groupe 1");
            assertThat(applicant.violations()).as("rank with versions and draw").isEmpty();
            applicant.go("/offre?ref=" + found[1]);
            assertThat(applicant.page()).contains(hash).doesNotContain(seed);
        }
    }

    /** Whoever chooses by the list reads which version stands, why it moved and whom, and has each version. */
    private static void standingOnTheSelection(Browser adviser, String file, String offer) {
        String number =
                Rows.first("select number from offer where id = ?::uuid", offer).orElseThrow();
        String name = Rows.first(
                        """
                        select r.usage_name || ' ' || r.first_name from candidature k
                        join housing_request r on r.id = k.request_id where k.id = ?::uuid""",
                        file)
                .orElseThrow();
        adviser.go("/conseiller/selection?ref=O-" + number);
        assertThat(adviser.text("section[aria-labelledby=ordre]"))
                .contains("La version 2 de la liste fait foi depuis le ")
                .contains(": la priorité de " + name + " a été validée. " + name + " passe du rang ")
                .contains(" au rang 1 par les faits confirmés.");
        adviser.tick("section[aria-labelledby=ordre] details summary");
        assertThat(adviser.texts("section[aria-labelledby=ordre] details li"))
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .contains("Version 2", name, "SHA-256 ")
                                .contains(Rows.first(
                                                "select sha256 from frozen_list where offer_id = ?::uuid and version = 2",
                                                offer)
                                        .orElseThrow()),
                        first -> assertThat(first).contains("Version 1", "la date limite est passée", "SHA-256 "));
        assertThat(adviser.addresses("section[aria-labelledby=ordre] details a"))
                .containsExactly(
                        "/conseiller/classement.json?ref=" + offer + "&version=2",
                        "/conseiller/classement.json?ref=" + offer + "&version=1");
        assertThat(adviser.violations()).as("selection with versions").isEmpty();
    }

    @Test
    void a_stale_proof_is_told_keeps_what_was_typed_and_can_be_confirmed() {
        try (Browser adviser = Browser.open(1280)) {
            String file = Rows.first(
                            """
                            select k.id from candidature k join offer o on o.id = k.offer_id
                            where k.status = 'APPLIED' and k.adviser_id is null and o.status = 'PUBLISHED'
                            order by k.id desc limit 1""")
                    .orElseThrow();
            adviser.login(DemoAccounts.ADVISER).go("/conseiller/dossier?ref=" + file);
            adviser.click("#take").click("a[href*='/priorite']");
            Rows.first("update candidature set version = version + 1 where id = ?::uuid returning version", file);
            adviser.tick("label[for='ground:1']").tick("label[for='proof:2']");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2099-09-02'");
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li")).singleElement().asString().contains("avenir");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-09-02'");
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .as("another mistake does not hide that the file changed")
                    .singleElement()
                    .asString()
                    .contains("entre-temps");
            adviser.driver().executeScript("document.getElementById('version').value = '0'");
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .as("a post that does not say what was read")
                    .singleElement()
                    .asString()
                    .contains("entre-temps");
            assertThat(adviser.value("provedOn")).isEqualTo("2026-09-02");
            assertThat(adviser.shows("#ground\\:1:checked")).isTrue();
            adviser.click("#go");
            assertThat(adviser.page()).contains("La priorité de ", "est validée.");
        }
    }

    @Test
    void an_employer_that_nobody_registered_counts_once_an_adviser_has_seen_its_size() {
        try (Browser applicant = Browser.open();
                Browser adviser = Browser.open()) {
            String number = "1110520020179G1175";
            NewUser.readyToApply(applicant, number);
            applicant
                    .go("/candidat/demande/informations")
                    .type("siret", "732 829 320 00074")
                    .click("#go");
            applicant.go("/offres").click(".offers li h3 a").click(".cta .btn").click("#go");
            applicant.go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Groupe 3");

            adviser.login(DemoAccounts.SECOND_ADVISER)
                    .go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&texte=" + number);
            adviser.click("a.nm");
            assertThat(adviser.page()).contains("Effectif et secteur à vérifier");
            adviser.click("a[href*='/employeur']").click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .containsExactly(
                            "Saisissez le nombre de salariés",
                            "Choisissez la pièce que vous avez vue",
                            "Saisissez la date de la pièce, par exemple 15/09/2026");
            adviser.type("headcount", "dix").tick("label[for='proof:0']").click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .containsExactly(
                            "Saisissez un nombre entier", "Saisissez la date de la pièce, par exemple 15/09/2026");
            assertThat(adviser.value("headcount")).isEqualTo("dix");
            assertThat(adviser.page()).contains("732 829 320 00074");
            assertThat(adviser.violations()).as("employer in error").isEmpty();
            adviser.type("headcount", "10");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-10-01'");
            adviser.click("#go");
            assertThat(adviser.page())
                    .contains(
                            "La taille de l’employeur de ",
                            "est vérifiée.",
                            "10 salariés",
                            "Emploi déclaré, à vérifier")
                    .doesNotContain("Groupe 2");
            adviser.click("a[href*='/employeur']");
            assertThat(adviser.violations()).as("employer verified").isEmpty();

            adviser.click("a[href*='/conseiller/dossier?ref']")
                    .click("a[href*='/emploi?']")
                    .click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .containsExactly(
                            "Choisissez la pièce que vous avez vue",
                            "Saisissez la date d’entrée dans l’entreprise, par exemple 15/09/2026");
            assertThat(adviser.violations()).as("employment in error").isEmpty();
            adviser.tick("label[for='proof:0']")
                    .driver()
                    .executeScript("document.getElementById('since').value = '2999-01-01'");
            adviser.click("#go");
            assertThat(adviser.texts(".errsum li")).containsExactly("Cette date est dans le futur");
            adviser.driver().executeScript("document.getElementById('since').value = '2021-05-03'");
            adviser.click("#go");
            assertThat(adviser.page()).contains("L’emploi de ", "est vérifié.", "depuis le 3 mai 2021", "Groupe 2");
            adviser.click("a[href*='/emploi?']");
            assertThat(adviser.violations()).as("employment verified").isEmpty();
            applicant.go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Groupe 2");
        }
    }

    @Test
    void a_code_of_the_employer_proves_that_one_works_there() {
        try (Browser applicant = Browser.open(390)) {
            NewUser.readyToApply(applicant, "1110520020189G1175");
            applicant.go("/candidat/situation");
            assertThat(applicant.page()).contains("Votre emploi est à vérifier", "emploi à vérifier");
            assertThat(applicant.violations())
                    .as("situation with an employment to prove")
                    .isEmpty();
            applicant.go("/candidat/demande/partage");
            assertThat(applicant.page()).contains("comptent une fois votre emploi vérifié");
            applicant
                    .go("/candidat/demande/informations")
                    .type("employerCode", "code 1")
                    .click("#go");
            assertThat(applicant.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .startsWith("Ce code n’est pas celui de votre entreprise");
            assertThat(applicant.value("employerCode")).isEqualTo("code 1");
            assertThat(applicant.text("#employerCode-e")).contains("Ce code n’est pas celui");
            applicant.type("employerCode", "code-0").click("#go").go("/candidat/situation");
            assertThat(applicant.page())
                    .contains("Emploi vérifié", "Code Entreprise")
                    .doesNotContain("Votre emploi est à vérifier");
        }
    }

    @Test
    void an_adviser_confirms_a_situation_and_takes_that_back() {
        try (Browser adviser = Browser.open(1280)) {
            String[] found = Rows.first(
                            """
                            select k.id || ' ' || r.situations[1] from candidature k
                            join housing_request r on r.id = k.request_id join offer o on o.id = k.offer_id
                            where k.status = 'APPLIED' and k.adviser_id is null and o.status = 'PUBLISHED'
                            and cardinality(r.situations) > 0
                            and not exists (select 1 from situation_review x where x.request_id = r.id)
                            order by k.id offset 4 limit 1""")
                    .orElseThrow()
                    .split(" ");
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/dossier?ref=" + found[0]);
            assertThat(adviser.text("section[aria-labelledby=situ]")).contains("Déclarée");
            adviser.click("#take").click("a[href*='/situations']").click("#go");
            assertThat(adviser.texts(".errsum li"))
                    .containsExactly(
                            "Choisissez la situation",
                            "Choisissez ce que la pièce montre",
                            "Choisissez la pièce que vous avez vue",
                            "Saisissez la date de la pièce, par exemple 15/09/2026");
            assertThat(adviser.violations()).as("situations in error").isEmpty();
            adviser.tick("input[name=situation][value=" + found[1] + "] + label")
                    .tick("label[for='outcome:0']")
                    .tick("label[for='proof:0']");
            adviser.driver().executeScript("document.getElementById('provedOn').value = '2026-09-01'");
            adviser.click("#go");
            assertThat(adviser.page()).contains("La situation de ", "est enregistrée.");
            assertThat(adviser.text("section[aria-labelledby=situ]"))
                    .contains("Confirmée", "Décision de justice du 1er septembre 2026, vérifié par L. PETIT");
            assertThat(adviser.violations()).as("file with a situation").isEmpty();
            adviser.click("a[href*='/situations']").click("#withdraw-" + found[1]);
            assertThat(adviser.texts(".errsum li")).containsExactly("Choisissez pourquoi la preuve est reprise");
            assertThat(adviser.violations())
                    .as("a proof taken back without a reason")
                    .isEmpty();
            adviser.choose("proofFlaw", "Document mal lu : il dit autre chose").click("#withdraw-" + found[1]);
            assertThat(adviser.text("section[aria-labelledby=situ]")).contains("Déclarée");
            assertThat(adviser.page()).contains("Vérification d’une situation retirée", "Document mal lu");
        }
    }

    @Test
    void an_administrator_registers_an_employer_and_its_establishments() {
        try (Browser admin = Browser.open(1280)) {
            admin.login(DemoAccounts.ADMIN)
                    .go("/admin/employeurs")
                    .type("headcount", "beaucoup")
                    .click("#go");
            assertThat(admin.texts(".errsum li")).contains("Saisissez un nombre entier");
            admin.type("name", "Scierie <du> Vallon").type("headcount", "0").click("#go");
            assertThat(admin.texts(".errsum li"))
                    .singleElement()
                    .asString()
                    .matches("Saisissez un nombre de salariés de 1 à 1\\h000\\h000");
            admin.type("headcount", "49")
                    .type("points", "8")
                    .type("siret", "123")
                    .click("#go");
            assertThat(admin.texts(".errsum li")).singleElement().asString().contains("14 chiffres");
            admin.type("siret", "000 214 999 00014").click("#go");
            assertThat(admin.texts(".errsum li")).singleElement().asString().contains("SIRET");
            admin.type("siret", NewUser.SIRET).click("#go");
            assertThat(admin.texts(".errsum li"))
                    .containsExactly("Ce SIRET est déjà celui d’une entreprise enregistrée");
            assertThat(admin.value("name")).isEqualTo("Scierie <du> Vallon");
            admin.go("/admin/employeur?ref=00000000-0000-0000-0000-000000000000");
            assertThat(admin.heading()).isEqualTo("Page introuvable");
        }
    }

    @Test
    void an_administrator_drafts_a_grid_and_sees_what_it_would_have_changed() {
        try (Browser admin = Browser.open(1280)) {
            admin.login(DemoAccounts.ADMIN).go("/admin/bareme").click("#begin");
            admin.click("#simulate");
            assertThat(admin.text("[role=status]")).startsWith("0 places changeraient sur ");
            admin.type("lines:0:points", "douze").click("#save");
            assertThat(admin.texts(".errsum li"))
                    .containsExactly("Saisissez un nombre entier pour « Points donnés par l’employeur »");
            admin.type("lines:0:points", "").click("#save");
            assertThat(admin.texts(".errsum li"))
                    .as("nothing typed is not zero")
                    .containsExactly("Saisissez un nombre entier pour « Points donnés par l’employeur »");
            admin.type("lines:0:points", "1").type("lines:9:points", "0").type("lines:9:cap", "0");
            admin.type("source", "Comité : l’ancienneté ne compte plus").click("#save");
            assertThat(admin.page()).contains("Le brouillon est enregistré.");
            admin.driver().executeScript("document.getElementById('validFrom').value = '9999-12-31'");
            admin.tick("#publication summary").click("#publish");
            assertThat(admin.texts(".errsum li")).containsExactly("Choisissez une date dans les 12 mois");
            assertThat(admin.violations()).as("a grid for a day too far away").isEmpty();
            String day = World.today().plusMonths(3).toString();
            admin.driver().executeScript("document.getElementById('validFrom').value = arguments[0]", day);
            admin.tick("#publication summary").click("#publish");
            assertThat(admin.page())
                    .contains("La grille est publiée", "Grille n° 2 déjà publiée, en vigueur à partir du ", "Comité");
            admin.go("/classement");
            assertThat(admin.page()).contains("Grille n° 2, pour les offres publiées à partir du", "Comité");
            assertThat(admin.text("caption")).startsWith("Grille n° 1");
        }
    }
}
