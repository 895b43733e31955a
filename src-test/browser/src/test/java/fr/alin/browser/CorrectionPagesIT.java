package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** By the pages alone: a secretary corrects what a closed sitting decided, and the applicants read what has become of it. */
class CorrectionPagesIT {
    private static final String CHAIR = "Héloïse D’Artagnan";

    private final String closed = NewSitting.own(DemoAccounts.LANDLORD);

    /** Their people are free for the next test. */
    @AfterEach
    void release() {
        Rows.first(
                """
                with free as (update candidature set status = 'CANCELLED', active = false, holds_home = false
                    where active and offer_id in (select offer_id from agenda_item where sitting_id = ?::uuid) returning 1)
                select count(*)::text from free""",
                closed);
    }

    @Test
    void two_ranks_are_swapped_by_a_further_sitting_and_everybody_reads_why() {
        try (Browser agent = Browser.open(1280)) {
            Secretary.at(agent.login(DemoAccounts.LANDLORD), closed)
                    .there(CHAIR)
                    .absent("Łukasz Żółkiewski")
                    .presides(CHAIR)
                    .decides(file(1), "ALLOCATED")
                    .decides(file(2), "RANKED-2")
                    .decides(file(3), "NOT_ALLOCATED")
                    .because(file(3), "N01");
            agent.click("#close").click("#confirm");
            assertThat(agent.page()).contains("La séance est close.", "d’une nouvelle séance, pour rectification");
            planned(agent);
            put(agent);
            corrected(agent);
        }
        read(1, "Le logement ne vous est plus proposé", 2);
        read(2, "La nouvelle lettre remplace la précédente.", 2);
    }

    private void planned(Browser agent) {
        agent.click("a[href='/bailleur/nouvelle-commission']:not(.btn)");
        Typing.into(agent).write("heldOn", World.today().toString()).write("startsAt", "16:00");
        agent.type("place", "Salle Żółkiewski")
                .type("quorum", "1")
                .type("answerDays", "10")
                .click("#go");
        String further = agent.path().replaceFirst(".*ref=([^&]*).*", "$1");
        // Whoever was called to the last sitting is called to this one, and other tests have called whom they like.
        Rows.first(
                """
                with gone as (delete from sitting_member where sitting_id = ?::uuid returning 1)
                select count(*)::text from gone""",
                further);
        agent.go("/bailleur/commission?ref=" + further)
                .type("name", CHAIR)
                .choose("quality", "Membre désigné par le conseil")
                .click("#call");
        assertThat(agent.page()).contains("La personne est ajoutée.");
    }

    private void put(Browser agent) {
        agent.click("#correct");
        assertThat(agent.texts(".errsum li"))
                .containsExactlyInAnyOrder(
                        "Choisissez le logement à examiner de nouveau", "Choisissez le motif de la rectification");
        check(agent, "a correction without anything");
        String offer = Rows.first(
                        """
                        select 'O-' || o.number from offer o join agenda_item i on i.offer_id = o.id
                        where i.sitting_id = ?::uuid""",
                        closed)
                .orElseThrow();
        Select dwellings = new Select(agent.driver().findElement(By.id("corrected")));
        dwellings.selectByVisibleText(dwellings.getOptions().stream()
                .map(WebElement::getText)
                .filter(text -> text.startsWith(offer + ","))
                .findFirst()
                .orElseThrow());
        agent.choose("correctionReason", "erreur matérielle");
        Typing.into(agent).write("correctionWords", TextIT.TEXT);
        agent.click("#correct");
        assertThat(agent.page()).contains("à l’ordre du jour pour rectification", "Pour rectification de la séance du");
        check(agent, "an agenda with a correction");
        agent.click("#open");
    }

    private void corrected(Browser agent) {
        assertThat(agent.page()).contains("Pour rectification de la séance du", "Aujourd’hui : Logement proposé");
        new Secretary(agent)
                .there(CHAIR)
                .presides(CHAIR)
                .decides(file(1), "RANKED-2")
                .decides(file(2), "ALLOCATED");
        agent.click("#close");
        assertThat(agent.text("#confirmer")).contains("2 décisions sont rectifiées, 1 est confirmée.");
        check(agent, "a correction to be closed");
        agent.click("#confirm");
        assertThat(agent.page()).contains("Remplace la décision prise avant", "Confirme la décision prise avant");
        check(agent, "a closed correction");
        assertThat(agent.addresses("a[href*='/bailleur/lettre?ref=']"))
                .as("none to whom nothing changes for")
                .hasSize(2);
        assertThat(List.of(status(1), status(2), status(3))).containsExactly("RANKED", "OFFERED", "NOT_ALLOCATED");
        String further = agent.path().replaceFirst(".*ref=([^&]*).*", "$1");
        agent.go("/bailleur/seance?ref=" + closed);
        assertThat(agent.page()).contains("Ces décisions ont été rectifiées", "procès-verbal n° ");
        check(agent, "a sitting that was corrected");
        agent.click(".note.warn a");
        assertThat(agent.path()).isEqualTo("/bailleur/seance?ref=" + further);
    }

    private void read(int place, String words, int letters) {
        String person = Rows.first(
                        "select a.email from account a join candidature k on k.account_id = a.id where k.id = ?::uuid",
                        file(place))
                .orElseThrow();
        try (Browser applicant = Browser.open(390)) {
            applicant.login(person).go("/candidat/candidatures");
            assertThat(applicant.page())
                    .contains("La commission a rectifié sa décision le", "Motif : erreur matérielle.", words);
            assertThat(applicant.addresses("a[href*='/candidat/lettre?ref=']")).hasSize(letters);
            check(applicant, "a corrected decision");
        }
    }

    private static void check(Browser browser, String state) {
        Dimension before = browser.driver().manage().window().getSize();
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            assertThat(browser.violations()).as("%s at %d px", state, width).isEmpty();
            assertThat(browser.overflow()).as("%s at %d px", state, width).isLessThanOrEqualTo(0);
        }
        browser.width(before.getWidth());
    }

    private String file(int place) {
        return NewSitting.file(closed, place);
    }

    private String status(int place) {
        return Rows.first("select status from candidature where id = ?::uuid", file(place))
                .orElseThrow();
    }
}
