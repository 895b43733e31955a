package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.Sne;
import java.util.List;
import org.junit.jupiter.api.Test;

/** axe finds nothing on any page in its states, and nothing scrolls sideways from 320 to 1280 pixels. */
class AccessibilityIT {
    private static final List<String> PUBLIC = List.of(
            "/",
            "/offres",
            "/offres?ou=xyzzy",
            "/connexion",
            "/compte/creer",
            "/compte/verifiez-vos-mails",
            "/compte/lien-envoye",
            "/compte/mot-de-passe-change",
            "/offres?loyerMin=900&loyerMax=400",
            "/compte/mot-de-passe-oublie",
            "/compte/mot-de-passe?jeton=faux",
            "/compte/activer?jeton=faux",
            "/compte/cree",
            "/compte/adresse?jeton=faux",
            "/compte/adresse-confirmee",
            "/compte/supprime",
            "/connexion?fin=1",
            "/donnees-personnelles",
            "/conditions",
            "/mentions-legales",
            "/classement",
            "/textes-en-vigueur",
            "/valeurs?table=income-ceilings&du=2026-01-01",
            "/accessibilite",
            "/nulle-part");
    private static final List<String> APPLICANT = List.of(
            "/candidat/situation",
            "/offres",
            "/offres?loyerMax=1",
            "/candidat/candidatures",
            "/candidat/candidatures?recherche=xyzzy",
            "/candidat/pieces",
            "/candidat/demande/importer",
            "/candidat/demande/informations",
            "/candidat/demande/partage",
            "/candidat/demande/supprimer",
            "/mon-compte",
            "/mon-compte/adresse",
            "/mon-compte/supprimer");
    private static final List<String> ADVISER = List.of(
            "/conseiller/dossiers",
            "/conseiller/dossiers?affecte=ALL&statut=VALIDATED",
            "/conseiller/dossiers?texte=xyzzy",
            "/conseiller/selections",
            "/conseiller/selections?liste=NOBODY_LEFT",
            "/mon-compte");

    private static final List<String> SUPERVISOR = List.of(
            "/conseiller/objectifs",
            "/conseiller/objectifs?annee=2020",
            "/conseiller/objectifs-liste?indicateur=FIRST_QUARTILE");

    @Test
    void public_pages_are_accessible() {
        try (Browser browser = Browser.open()) {
            PUBLIC.forEach(path -> check(browser.go(path), path));
        }
    }

    @Test
    void forms_in_error_are_accessible() {
        try (Browser browser = Browser.open()) {
            for (String path : List.of("/compte/creer", "/compte/mot-de-passe-oublie", "/connexion")) {
                browser.go(path).click("#go");
                assertThat(browser.driver().getTitle()).startsWith("Erreur");
                assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                        .isEqualTo("erreurs");
                check(browser, path + " in error");
            }
        }
    }

    @Test
    void applicants_pages_are_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.APPLICANT);
            APPLICANT.forEach(path -> check(browser.go(path), path));
            browser.go("/offres").click(".offers li h3 a");
            check(browser, "an offer");
        }
    }

    @Test
    void pages_before_the_import_are_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.APPLICANT_WITHOUT_REQUEST);
            for (String path : List.of("/candidat/situation", "/candidat/demande/importer", "/candidat/pieces")) {
                check(browser.go(path), path + " without a request");
            }
            browser.go("/candidat/demande/importer").type("nur", "123").click("#go");
            check(browser, "import in error");
        }
    }

    @Test
    void advisers_pages_are_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.THIRD_ADVISER);
            ADVISER.forEach(path -> check(browser.go(path), path));
            browser.go("/conseiller/dossiers?affecte=MINE").click("a.nm");
            check(browser, "a file of mine");
            String ref = browser.path().replaceFirst(".*ref=([^&]*).*", "$1");
            check(browser.go("/conseiller/valider?ref=" + ref), "validate");
            check(browser.go("/conseiller/invalider?ref=" + ref), "invalidate");
            check(browser.go("/conseiller/priorite?ref=" + ref).click("#go"), "priority in error");
            check(browser.go("/conseiller/demander-pieces?ref=" + ref).click("#go"), "documents asked for in error");
            World.sandbox().sne().behave(Sne.Mode.DOWN);
            check(
                    browser.go("/conseiller/piece?ref=" + ref + "&piece=IDENTITY"),
                    "document while the registry is down");
            World.sandbox().sne().behave(Sne.Mode.NORMAL);
        }
    }

    @Test
    void supervisors_pages_are_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.SUPERVISOR);
            SUPERVISOR.forEach(path -> check(browser.go(path), path));
        }
    }

    @Test
    void pages_behind_a_link_and_refusals_are_accessible() {
        try (Browser browser = Browser.open()) {
            String email = NewUser.address();
            NewUser.register(browser, email);
            browser.driver().get(Browser.link(Browser.mail(email, "Demande d’accès")));
            check(browser, "activation");
            browser.click("#go");
            check(browser, "choice of a password");
            browser.type("password", "azerty").type("confirmation", "azerty").click("#go");
            check(browser, "choice of a password in error");
            browser.login(DemoAccounts.APPLICANT_WITHOUT_REQUEST).go("/conseiller/dossiers");
            assertThat(browser.heading()).isEqualTo("Vous n’avez pas accès à cette page");
            check(browser, "refusal");
        }
    }

    @Test
    void landlords_pages_are_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.LANDLORD);
            check(browser.go("/bailleur/offres?etat=PUBLISHED"), "a landlord's offers");
            check(browser.click("a.nm"), "a published offer");
            check(browser.click("a[href*=retirer]").click("#go"), "withdrawal in error");
            check(browser.go("/bailleur/visites?offre=" + VisitedFile.of(DemoAccounts.LANDLORD)), "visits");
            check(browser.click("#propose"), "a slot in error");
            check(browser.go("/bailleur/offres?etat=LEASED"), "no offers");
            check(browser.go("/bailleur/dossiers?offre=O-1"), "no received files");
            String accepted = AcceptedFile.of(DemoAccounts.LANDLORD);
            check(browser.go("/bailleur/attributions"), "what a landlord follows");
            check(browser.go("/bailleur/attributions?apres=O-1_1"), "nothing to follow");
            check(browser.go("/bailleur/suivi?ref=" + accepted).click("#sign"), "lease in error");
            sittings(browser);
            check(browser.go("/bailleur/programmes").click("#go"), "programmes, a new one in error");
            check(browser.go("/bailleur/programmes").click("tbody a"), "a programme");
            check(browser.click("tbody a"), "a dwelling");
            check(browser.go("/bailleur/photos?ref=" + PicturedHome.of(DemoAccounts.LANDLORD)), "photos");
            check(browser.click("#add"), "no photo chosen");
            browser.go("/bailleur/programmes").click("tbody a").click("tbody a");
            check(browser.click(".crumb").click("a[href*=nouveau-logement]").click("#go"), "a new dwelling in error");
        }
    }

    private static void sittings(Browser browser) {
        String planned = NewSitting.planned(DemoAccounts.LANDLORD);
        check(browser.go("/bailleur/commissions"), "sittings");
        check(browser.go("/bailleur/commissions?apres=2020-01-01_" + planned), "no sittings");
        check(browser.go("/bailleur/nouvelle-commission"), "a new sitting");
        check(browser.click("#go"), "a new sitting in error");
        check(browser.go("/bailleur/commission?ref=" + planned), "a sitting to prepare");
        check(browser.click("#call"), "nobody is called");
        check(browser.go("/bailleur/commission?ref=" + planned).click("#open"), "opened before its day");
        check(browser.go("/bailleur/proces-verbal?ref=" + planned), "no minutes yet");
        check(browser.go("/bailleur/seance?ref=" + NewSitting.open(DemoAccounts.LANDLORD)), "an open sitting");
        check(browser.click("#close"), "an open sitting that cannot be closed yet");
    }

    @Test
    void administrators_page_is_accessible() {
        try (Browser browser = Browser.open()) {
            browser.login(DemoAccounts.ADMIN);
            check(browser.go("/admin/messages"), "messages");
            check(browser.go("/admin/employeurs").click("#go"), "employers, a new one in error");
            check(browser.click("tbody a"), "an employer");
            check(browser.go("/admin/bareme"), "grid in force");
            browser.click("#begin").click("#simulate");
            check(browser, "draft of a grid, simulated");
            browser.type("source", "").click("#save");
            check(browser, "draft in error");
            browser.tick("#dropping summary").click("#drop");
        }
    }

    private static void check(Browser browser, String what) {
        assertThat(browser.violations()).as("%s at 390 px", what).isEmpty();
        for (int width : List.of(320, 1280, 390)) {
            browser.width(width);
            assertThat(browser.overflow()).as("%s at %d px", what, width).isLessThanOrEqualTo(0);
            if (width != 390) {
                assertThat(browser.smallTargets())
                        .as("%s at %d px", what, width)
                        .isEmpty();
                assertThat(browser.unseenFocus()).as("%s at %d px", what, width).isEmpty();
            }
        }
    }
}
