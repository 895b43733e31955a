package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import fr.alin.sandbox.Mailbox;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One text through every field of {@code text-fields.csv}: typed, stored, shown, mailed and exported unchanged. */
class TextIT {
    static final String TEXT = "Élodie Œuvrard D’Artagnan‑Nguyễn Олександра Ελένη 🌷";
    /** For fields of twenty characters. */
    static final String SHORT = "Éœ’ễ‑Юλ 🌷";

    private static final String BY_LINK = "Été-2026-logis";
    private static final String BY_FORM = "Œuvre’2027-Жизнь-Nguyễn🌷";
    private static final String NUMBER = "1110520020181G1175";

    @Test
    void a_name_is_greeted_mailed_and_exported_as_it_was_typed() {
        try (Browser browser = Browser.open()) {
            String email = registered(browser);
            assertThat(Rows.first("select birth_name from account where email = ?", email))
                    .contains(TEXT);
            assertThat(Rows.first("select first_name from account where email = ?", email))
                    .contains(TEXT);
            mailed(Browser.mail(email, "Demande d’accès"), TEXT);
            choose(browser, email, BY_LINK);
            login(browser, email, BY_LINK);
            assertThat(browser.heading()).isEqualTo("Bonjour " + TEXT);
            browser.go("/mon-compte");
            assertThat(browser.page()).contains(TEXT + " " + TEXT);
            Export export = Export.of(browser);
            assertThat(export.texts("account")).filteredOn(TEXT::equals).hasSize(2);
            export.paperShows(TEXT);
        }
    }

    @Test
    void a_password_with_accents_opens_what_it_was_set_for() {
        try (Browser browser = Browser.open()) {
            String email = registered(browser);
            choose(browser, email, BY_LINK);
            login(browser, email, BY_LINK);
            assertThat(browser.path()).startsWith("/candidat/");
            browser.go("/mon-compte");
            Typing.into(browser)
                    .write("present", BY_LINK)
                    .write("password", BY_FORM)
                    .write("confirmation", BY_FORM);
            browser.click("#save");
            assertThat(browser.page()).contains("Votre mot de passe est changé.");
            browser.go("/mon-compte").click("#logout");
            login(browser, email, BY_FORM);
            assertThat(browser.path()).startsWith("/candidat/");

            String next = NewUser.address();
            ask(browser, next, BY_FORM);
            browser.driver().get(Browser.link(Browser.mail(next, "Confirmez votre nouvelle adresse")));
            browser.click("#go");
            login(browser, next, BY_FORM);
            browser.go("/mon-compte/supprimer");
            Typing.into(browser).write("present", BY_FORM);
            browser.click("#go");
            assertThat(browser.heading()).isEqualTo("Compte supprimé");
        }
    }

    @Test
    void a_password_set_by_link_changes_the_address_and_closes_the_account() {
        try (Browser browser = Browser.open()) {
            String email = registered(browser);
            choose(browser, email, BY_LINK);
            login(browser, email, BY_LINK);
            ask(browser, NewUser.address(), BY_LINK);
            browser.go("/mon-compte/supprimer");
            Typing.into(browser).write("present", BY_LINK);
            browser.click("#go");
            assertThat(browser.heading()).isEqualTo("Compte supprimé");
        }
    }

    @Test
    void what_applicant_and_adviser_write_to_each_other_arrives() {
        try (Browser applicant = Browser.open();
                Browser adviser = Browser.open(1280)) {
            String email = NewUser.readyToApply(applicant, NUMBER);
            applicant.go("/candidat/demande/informations");
            // Of an employer that is not registered: there is nothing to compare the code with.
            Typing.into(applicant).write("siret", "732 829 320 00074").write("employerCode", SHORT);
            applicant.click("#go").go("/candidat/demande/informations");
            assertThat(applicant.value("employerCode")).isEqualTo(SHORT);
            assertThat(Rows.first("select employer_code from housing_request where nur = ?", NUMBER))
                    .contains(SHORT);
            applicant.go("/offres").click(".offers li h3 a").click(".cta .btn").click("#go");
            String number = applicant.text(".note b").replace("Candidature n° ", "");

            adviser.login(DemoAccounts.SECOND_ADVISER)
                    .go("/conseiller/dossiers?affecte=FREE&statut=APPLIED&texte=" + number);
            adviser.click("a.nm");
            Typing.into(adviser).write("summary", TEXT);
            adviser.click("#log");
            assertThat(adviser.text(".log")).contains(TEXT);
            String file = file(adviser);
            assertThat(stored("select summary from contact_entry where candidature_id = ?", file))
                    .isEqualTo(TEXT);
            adviser.go("/conseiller/valider?ref=" + file);
            write(adviser);
            decided(file, email);
            read(applicant);
            Export export = Export.of(applicant);
            assertThat(export.texts("request")).contains(SHORT);
            assertThat(export.texts("contact")).contains(TEXT);
            assertThat(export.texts("candidature")).contains(TEXT);
        }
    }

    @Test
    void a_refusal_is_read_as_it_was_written() {
        try (Browser adviser = Browser.open(1280);
                Browser applicant = Browser.open()) {
            String file = taken(adviser);
            adviser.go("/conseiller/invalider?ref=" + file).tick("label[for='reason:7']");
            write(adviser);
            String email = applicant(file);
            decided(file, email);
            applicant.login(email);
            read(applicant);
            assertThat(Export.of(applicant).texts("candidature")).contains(TEXT);
            Typing.into(applicant).write("recherche", TEXT);
            applicant.click("form[role=search] button");
            assertThat(applicant.value("recherche")).isEqualTo(TEXT);
            assertThat(applicant.text(".hist [role=status]")).contains(TEXT);
            applicant.go("/valeurs?table=youth&du=2024-01-01");
            Typing.into(applicant).write("recherche", TEXT);
            applicant.click("form[role=search] button");
            assertThat(applicant.value("recherche")).isEqualTo(TEXT);
            assertThat(applicant.text("[role=status]")).isEqualTo("Aucune ligne");
        }
    }

    @Test
    void a_request_for_documents_is_read_as_it_was_written() {
        try (Browser adviser = Browser.open(1280);
                Browser applicant = Browser.open()) {
            String file = taken(adviser);
            adviser.go("/conseiller/demander-pieces?ref=" + file).tick("label[for='kinds:1']");
            write(adviser);
            assertThat(stored("select message from document_request where candidature_id = ?", file))
                    .isEqualTo(TEXT);
            String email = applicant(file);
            mailed(Browser.mail(email, "Pièces à déposer"), TEXT);
            applicant.login(email);
            read(applicant);
            assertThat(Export.of(applicant).texts("documentrequest")).contains(TEXT);
        }
    }

    private static String registered(Browser browser) {
        String email = NewUser.address();
        browser.go("/compte/creer").tick("label[for='title:0']");
        Typing.into(browser)
                .write("birthName", TEXT)
                .write("firstName", TEXT)
                .write("mobile", "06 39 98 12 34")
                .write("email", email);
        browser.tick("#accepted").click("#go");
        assertThat(browser.texts(".errsum li")).isEmpty();
        return email;
    }

    private static void choose(Browser browser, String email, String password) {
        browser.driver().get(Browser.link(Browser.mail(email, "Demande d’accès")));
        browser.click("#go");
        Typing.into(browser).write("password", password).write("confirmation", password);
        browser.click("#go");
    }

    private static void login(Browser browser, String email, String password) {
        browser.go("/connexion");
        Typing.into(browser).write("email", email).write("password", password);
        browser.click("#go");
        assertThat(browser.texts(".errsum li")).isEmpty();
    }

    /** Asks for a new address, three minutes after the last link. */
    private static void ask(Browser browser, String next, String password) {
        World.sandbox().clock().shiftTo(Duration.ofMinutes(3));
        FaultsIT.awaitClock();
        browser.go("/mon-compte/adresse");
        Typing.into(browser).write("email", next).write("present", password);
        browser.click("#go");
        World.sandbox().clock().shiftTo(Duration.ZERO);
        assertThat(browser.page()).contains("Un lien de confirmation est envoyé");
    }

    /** A free file, now the adviser's own. */
    private static String taken(Browser adviser) {
        adviser.login(DemoAccounts.THIRD_ADVISER).go("/conseiller/dossiers?affecte=FREE&statut=APPLIED");
        adviser.click("a.nm");
        return file(adviser);
    }

    /** A message that is seen in the mail before it goes. */
    private static void write(Browser adviser) {
        Typing.into(adviser).write("message", TEXT);
        adviser.click("#preview");
        assertThat(adviser.text(".mail")).contains(TEXT);
        assertThat(adviser.value("message")).isEqualTo(TEXT);
        adviser.click("#go");
        assertThat(adviser.texts(".errsum li")).isEmpty();
    }

    private static String file(Browser adviser) {
        return adviser.path().replaceFirst(".*ref=([^&]*).*", "$1");
    }

    private static String applicant(String file) {
        return stored("select a.email from account a join candidature c on c.account_id = a.id where c.id = ?", file);
    }

    private static void decided(String file, String email) {
        assertThat(stored("select message from candidature where id = ?", file)).isEqualTo(TEXT);
        mailed(Browser.mail(email, "andidature"), TEXT);
    }

    private static void read(Browser applicant) {
        applicant.go("/candidat/candidatures");
        assertThat(Typing.into(applicant).everything()).contains(TEXT);
    }

    private static String stored(String sql, String file) {
        return Rows.first(sql, UUID.fromString(file)).orElseThrow();
    }

    private static void mailed(Mailbox.Mail mail, String text) {
        assertThat(mail.text()).contains(text);
        assertThat(mail.html()).contains(text);
    }
}
