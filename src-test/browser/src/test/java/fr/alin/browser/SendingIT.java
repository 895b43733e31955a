package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** After the deadline: files are chosen by rank, sent, and everybody is told. */
class SendingIT {
    private static final String WORDS = "Parti à L’Haÿ-les-Roses, écrit Héloïse D’Artagnan";

    @Test
    void an_adviser_chooses_by_rank_says_why_one_is_passed_over_and_sends() {
        String offer = ClosedOffer.with(5);
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/selections");
            assertThat(adviser.violations()).as("the list").isEmpty();
            adviser.go("/conseiller/selection?ref=" + offer);
            assertThat(adviser.page()).contains("Aucun dossier choisi", "3 au moins");
            adviser.click("#send");
            assertThat(adviser.texts(".errsum li")).containsExactly("Choisissez au moins un dossier");
            adviser.click("#takeFirst");
            assertThat(adviser.page()).contains("3 dossiers choisis", "aucun mieux classé passé");
            ticks(adviser).get(0).click();
            ticks(adviser).get(3).click();
            adviser.click("#send");
            assertThat(adviser.text(".errsum li")).startsWith("Choisissez un motif pour passer ");
            assertThat(adviser.violations()).as("a reason is missing").isEmpty();
            reason(adviser).selectByVisibleText("Injoignable après trois tentatives, à trois dates notées");
            adviser.click("#send");
            assertThat(adviser.text(".errsum li")).contains("ne montre pas ce motif", "à trois dates");
            reason(adviser).selectByVisibleText("Autre motif, à préciser");
            adviser.click("#send");
            assertThat(adviser.texts(".errsum li"))
                    .allSatisfy(line -> assertThat(line).startsWith("Précisez le motif pour "));
            adviser.driver()
                    .findElement(By.cssSelector("input[name^=precision-]"))
                    .sendKeys(WORDS);
            adviser.click("#save");
            assertThat(adviser.page()).contains("Le choix est enregistré");
            assertThat(adviser.driver()
                            .findElement(By.cssSelector("input[name^=precision-]"))
                            .getDomProperty("value"))
                    .isEqualTo(WORDS);
            assertThat(adviser.width(390).overflow()).isZero();
            adviser.width(1280).click("#send");
            assertThat(adviser.text("#confirmer"))
                    .contains("3 dossiers sont envoyés à", "2 candidatures sont libérées");
            assertThat(adviser.violations()).as("asked once").isEmpty();
            adviser.click("#confirm");
            assertThat(adviser.page()).contains("3 dossiers sont envoyés au bailleur", "Envoyé par");
            assertThat(adviser.violations()).as("sent").isEmpty();
            assertThat(adviser.shows("#send")).isFalse();
            adviser.go("/conseiller/selections?liste=SENT");
            assertThat(adviser.page()).contains(offer, "3 dossiers envoyés");
        }
        received(offer);
        String passedOver = owner(offer, "s.skip_reason is not null");
        String other = owner(offer, "not s.chosen and s.skip_reason is null");
        String sent = owner(offer, "s.chosen");
        assertThat(Browser.mail(passedOver, "n’est pas retenue").text()).contains(WORDS, "Votre rang");
        assertThat(Browser.mail(other, "n’est pas retenue").text()).contains("mieux classées");
        assertThat(Browser.mail(sent, "envoyé au bailleur").text()).contains("parmi les 3 dossiers");
        try (Browser applicant = Browser.open(390)) {
            applicant.login(sent).go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Envoyée au bailleur", "selon les délais de notre partenaire");
            assertThat(applicant.violations()).as("sent, seen by its owner").isEmpty();
        }
        try (Browser applicant = Browser.open(390)) {
            applicant.login(passedOver).go("/candidat/candidatures");
            assertThat(applicant.page()).contains("Non retenue", "D’autres dossiers ont été choisis", WORDS);
        }
    }

    @Test
    void an_offer_nobody_waits_for_is_published_again_with_another_deadline() {
        String offer = ClosedOffer.with(1);
        Rows.first(
                """
                update candidature set status = 'CANCELLED', active = false, decided_at = now()
                where offer_id = (select id from offer where 'O-' || number = ?) returning id::text""",
                offer);
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER).go("/conseiller/selection?ref=" + offer);
            assertThat(adviser.page()).contains("Plus aucune candidature n’attend ce logement");
            assertThat(adviser.violations()).as("nobody left").isEmpty();
            adviser.click("#giveBack");
            assertThat(adviser.texts(".errsum li")).containsExactly("Choisissez une raison");
            adviser.click("#publish");
            assertThat(adviser.page()).contains("Le logement est publié à nouveau", "Publiée à nouveau");
            assertThat(adviser.shows("#publish")).isFalse();
        }
    }

    /** The landlord reads the files of its set, and of them only what is its business. */
    private static void received(String offer) {
        try (Browser agent = Browser.open(390)) {
            agent.login(DemoAccounts.LANDLORD).go("/bailleur/offre?ref=" + offer);
            assertThat(agent.text(".tag")).isEqualTo("Dossiers envoyés");
            agent.click("a[href*='/bailleur/dossiers?offre=']");
            assertThat(agent.texts("a.nm")).hasSize(3);
            assertThat(agent.violations()).as("received files").isEmpty();
            agent.click("a.nm");
            String file = agent.path();
            assertThat(agent.page())
                    .contains("Identité et contact", "Foyer", "Ressources", "Pièces déposées", "Groupe ");
            for (String shown : List.of(
                    "r.nur",
                    "r.usage_name || ' ' || r.first_name",
                    "r.birth_name",
                    "r.email",
                    "r.mobile_phone",
                    "k.number")) {
                assertThat(agent.page()).as(shown).contains(of(file, shown));
            }
            assertThat(digits(agent.page())).contains(digits(of(file, "r.reference_tax_income::text")));
            assertThat(agent.text("#ress + .bd, section[aria-labelledby=ress]"))
                    .as("a rate is one of a hundred")
                    .containsPattern("Taux d’effort\\s+\\d{1,2}(,\\d)?\\s%");
            assertThat(agent.page())
                    .doesNotContainIgnoringCase("DALO")
                    .doesNotContainIgnoringCase("violence")
                    .doesNotContainIgnoringCase("handicap")
                    .doesNotContainIgnoringCase("SIRET")
                    .doesNotContain("Je partage", "Score", "points :");
            assertThat(agent.violations()).as("a received file").isEmpty();
            assertThat(agent.overflow()).isLessThanOrEqualTo(0);
            assertThat(Rows.first(
                            "select action from audit_entry where subject_id = ?::uuid order by id desc limit 1",
                            file.replaceFirst(".*ref=", "")))
                    .as("whoever opens it is written down")
                    .contains("RECEIVED_FILE_OPENED");
            String letGo = Rows.first(
                            "select k.id::text from candidature k join offer o on o.id = k.offer_id"
                                    + " where 'O-' || o.number = ? and k.status = 'RELEASED' limit 1",
                            offer)
                    .orElseThrow();
            assertThat(agent.go("/bailleur/dossier?ref=" + letGo).heading()).isEqualTo("Page introuvable");
            String document = agent.go(file)
                    .driver()
                    .findElement(By.cssSelector(".docs a"))
                    .getDomAttribute("href");
            RawHttp.Answer pdf = RawHttp.get(
                    document, Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD).cookie());
            assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1))
                    .as("from the registry")
                    .startsWith("%PDF");
            assertThat(Rows.first(
                            """
                            select a.email from audit_entry e join account a on a.id = e.actor_id
                            where e.subject_id = ?::uuid and e.action = 'DOCUMENT_OPENED' order by e.id desc limit 1""",
                            file.replaceFirst(".*ref=", "")))
                    .as("who looked, not in whose name it was asked")
                    .contains(DemoAccounts.LANDLORD);
            agent.login(DemoAccounts.OTHER_LANDLORD);
            assertThat(agent.go(file).heading()).as("of another landlord").isEqualTo("Page introuvable");
            assertThat(agent.go(document).heading()).as("its documents").isEqualTo("Page introuvable");
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9,€]", "");
    }

    /** What is kept of the person behind a file. */
    private static String of(String file, String column) {
        return Rows.first(
                        "select " + column + " from candidature k join housing_request r on r.id = k.request_id"
                                + " where k.id = ?::uuid",
                        file.replaceFirst(".*ref=", ""))
                .orElseThrow();
    }

    private static List<WebElement> ticks(Browser adviser) {
        return adviser.driver().findElements(By.name("choisi"));
    }

    private static Select reason(Browser adviser) {
        return new Select(adviser.driver().findElement(By.cssSelector("select[name^=motif-]")));
    }

    private static String owner(String offer, String which) {
        return Rows.first(
                        "select a.email from selected_file s join candidature k on k.id = s.candidature_id"
                                + " join account a on a.id = k.account_id join offer o on o.id = s.offer_id"
                                + " where 'O-' || o.number = ? and " + which + " limit 1",
                        offer)
                .orElseThrow();
    }
}
