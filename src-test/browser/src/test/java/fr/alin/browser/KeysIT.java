package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The whole way, by the pages alone: from a dwelling that nobody knows of to the keys in somebody's hand. */
class KeysIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CHAIR = "Héloïse D’Artagnan";
    private static final String MEMBER = "Łukasz Żółkiewski";
    private static final String TENANT = "Nguyễn Thị Ánh";
    private static final String MAYOR = "Zoë Dvořák";
    private static final String WHY = "Trois dossiers mieux classés, a dit Łukasz Żółkiewski";

    /** As the server has it: days of law are those of Paris. */
    private final LocalDate today = World.today();

    private String offer = "";
    private String sitting = "";

    @Test
    void from_a_new_dwelling_to_the_keys_with_five_applicants_of_whom_one_declines_and_one_stays_silent() {
        try (Browser agent = Browser.open(1280)) {
            offer = ClosedOffer.closing(NewOffer.published(agent, "Résidence Żółkiewski"), 5);
            sent();
            sitting = planned(agent);
            prepared(agent);
            opened(agent);
            contradicted(agent);
            closed(agent);
            papers(agent);
            told();
            declined();
            conditionMet(agent);
            silent();
            accepted();
            leased(agent);
            movedIn(agent);
        }
        housed();
    }

    /** By an adviser, who chooses all five. */
    private void sent() {
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.SECOND_ADVISER)
                    .go("/conseiller/selection?ref=" + offer)
                    .click("#takeFirst");
            for (WebElement tick : adviser.driver().findElements(By.name("choisi"))) {
                if (!tick.isSelected()) {
                    adviser.driver().executeScript("arguments[0].scrollIntoView({block:'center'})", tick);
                    tick.click();
                }
            }
            adviser.click("#send");
            assertThat(adviser.text("#confirmer")).contains("5 dossiers sont envoyés à");
            adviser.click("#confirm");
            assertThat(adviser.page()).contains("5 dossiers sont envoyés au bailleur");
        }
    }

    private String planned(Browser agent) {
        agent.go("/bailleur/commissions");
        assertThat(agent.text(".ph1 .sub")).containsPattern("attend(ent)? une séance");
        check(agent, "sittings");
        agent.click(".ph1 .btn");
        check(agent, "a new sitting");
        assertThat(agent.value("heldOn")).as("every sitting has its own day").isEmpty();
        assertThat(List.of(agent.value("startsAt"), agent.value("place"), agent.value("quorum")))
                .as("those of the last one")
                .doesNotContain("");
        agent.type("place", "");
        agent.click("#go");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Saisissez le jour de la séance", "Saisissez le lieu de la séance");
        check(agent, "a new sitting in error");
        Typing.into(agent).write("heldOn", today.toString()).write("startsAt", "14:30");
        agent.type("place", "Salle Héloïse, 3 rue de l’Église")
                .type("quorum", "3")
                .type("answerDays", "9")
                .click("#go");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Le délai de réponse est de 10 jours au moins (R441-10 CCH)");
        assertThat(agent.value("startsAt")).as("what was typed stays").startsWith("14:30");
        agent.type("answerDays", "10").click("#go");
        assertThat(agent.page()).contains("La séance est planifiée.");
        String planned = agent.path().replaceFirst(".*ref=([^&]*).*", "$1");
        // Whoever was called to the last sitting is called to this one, and other tests have called whom they like.
        Rows.first(
                """
                with gone as (delete from sitting_member where sitting_id = ?::uuid returning 1)
                select count(*)::text from gone""",
                planned);
        return planned;
    }

    /** The agenda, and whoever is called. */
    private void prepared(Browser agent) {
        agent.go("/bailleur/commission?ref=" + sitting);
        check(agent, "a sitting to prepare");
        assertThat(agent.go("/bailleur/proces-verbal?ref=" + sitting).texts(".errsum li"))
                .containsExactly("Le procès-verbal commence quand la séance est ouverte");
        check(agent, "no minutes yet");
        agent.go("/bailleur/commission?ref=" + sitting).click("#put");
        assertThat(agent.texts(".errsum li")).containsExactly("Choisissez un logement");
        Select waiting = new Select(agent.driver().findElement(By.id("offer")));
        String shown = waiting.getOptions().stream()
                .map(WebElement::getText)
                .filter(text -> text.startsWith(offer + ","))
                .findFirst()
                .orElseThrow();
        assertThat(shown).contains("5 dossiers");
        waiting.selectByVisibleText(shown);
        agent.click("#put");
        assertThat(agent.page()).contains("T3 Saint-Ouen", "5 dossiers");
        agent.click("#call");
        assertThat(agent.texts(".errsum li"))
                .as("at once")
                .containsExactly("Saisissez un nom", "Choisissez une qualité");
        call(agent, CHAIR, "Membre désigné par le conseil");
        call(agent, MEMBER, "Membre désigné par le conseil");
        call(agent, TENANT, "Représentant des locataires");
        agent.type("name", MAYOR).choose("quality", "Maire ou représentant").click("#call");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Choisissez la commune du maire : celle d’un logement à l’ordre du jour");
        assertThat(agent.value("name")).isEqualTo(MAYOR);
        check(agent, "a mayor of nowhere");
        new Select(agent.driver().findElement(By.id("commune"))).selectByIndex(1);
        agent.click("#call");
        assertThat(agent.page()).contains("La personne est ajoutée.", MAYOR);
        agent.type("name", TENANT).choose("quality", "Maire ou représentant");
        new Select(agent.driver().findElement(By.id("commune"))).selectByIndex(1);
        agent.click("#call");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Le maire de cette commune, ou son représentant, est déjà appelé");
        call(agent, "Personne de trop", "Association agréée");
        agent.click("[aria-label='Retirer Personne de trop']");
        assertThat(agent.page()).contains("La personne est retirée.").doesNotContain("Personne de trop");
        check(agent, "a sitting that is prepared");
    }

    private static void call(Browser agent, String name, String quality) {
        agent.type("name", name).choose("quality", quality).click("#call");
        assertThat(agent.page()).contains("La personne est ajoutée.", name);
    }

    /** Nothing is noted yet, so it cannot be closed. */
    private void opened(Browser agent) {
        // As it turned out on the day: not saved, and final once it is open.
        Typing.into(agent).write("startsAt", "14:45");
        agent.click("#open");
        assertThat(agent.path()).startsWith("/bailleur/seance?ref=" + sitting);
        assertThat(agent.text(".ph1")).contains("14 h 45");
        assertThat(agent.text(".tag")).isEqualTo("Séance en cours");
        check(agent, "a sitting");
        agent.click("#close");
        assertThat(agent.texts(".errsum li"))
                .hasSize(7)
                .contains("Quorum : il faut 3 membres désignés présents", "Désignez qui préside, parmi les présents")
                .filteredOn(text -> text.endsWith("décision à prendre"))
                .as("one for each file")
                .hasSize(5);
        check(agent, "a sitting that lacks everything");
    }

    /** What is complete may still not be so. */
    private void contradicted(Browser agent) {
        Secretary secretary = new Secretary(agent)
                .there(CHAIR)
                .there(MEMBER)
                .there(TENANT)
                .absent(MAYOR)
                .presides(CHAIR)
                .decides(file(1), "ALLOCATED")
                .decides(file(2), "ALLOCATED")
                .decides(file(3), "RANKED-3")
                .decides(file(4), "RANKED-4")
                .decides(file(5), "NOT_ALLOCATED")
                .because(file(5), "N04")
                .saying(file(5), WHY);
        assertThat(left(agent)).as("what is not kept is asked about first").isFalse();
        agent.driver().findElement(By.id("precision-" + file(5))).sendKeys(Keys.ENTER);
        agent.awaited(".note.ok", "Les notes sont enregistrées.");
        assertThat(agent.value("precision-" + file(5)))
                .as("Enter keeps the notes")
                .isEqualTo(WHY);
        assertThat(left(agent)).isTrue();
        agent.click("#close");
        assertThat(agent.texts(".errsum li"))
                .as("the dwelling suits disabled people no better than any other")
                .hasSize(1)
                .allMatch(text -> text.endsWith("le dossier dit le contraire de ce motif"));
        check(agent, "a ground that is not so");
        secretary.because(file(5), "N01");
        agent.click("#close");
        assertThat(agent.texts(".errsum li")).containsExactly("Logement 1 : un rang manque ou est donné deux fois");
        assertThat(agent.shows("#confirm")).isFalse();
    }

    /** Whether the page can be left without a question. */
    private static boolean left(Browser agent) {
        return Boolean.TRUE.equals(
                agent.driver().executeScript("return dispatchEvent(new Event('beforeunload', { cancelable: true }))"));
    }

    private void closed(Browser agent) {
        new Secretary(agent)
                .decides(file(2), "CONDITIONAL-2")
                .because(file(2), "TAX_NOTICE")
                .until(file(2), today.plusDays(20));
        Typing.into(agent).write("observations", "Séance publique, écrit " + MEMBER);
        agent.click("#save");
        assertThat(agent.page()).contains("Les notes sont enregistrées.", "Tout est prêt");
        assertThat(agent.value("precision-" + file(5))).isEqualTo(WHY);
        assertThat(agent.value("terme-" + file(2))).isEqualTo(today.plusDays(20).toString());
        pdf("/bailleur/proces-verbal?ref=" + sitting, Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD));
        agent.click("#close");
        assertThat(agent.text("#confirmer"))
                .contains("1 logement est proposé", "10 jours pour répondre", "1 refus est notifié");
        assertThat(status(1)).as("asked once").isEqualTo("SENT");
        check(agent, "asked once");
        String announced = agent.text("section[aria-labelledby=apres]");
        agent.click("#confirm");
        assertThat(agent.text(".tag")).isEqualTo("Close");
        assertThat(agent.page()).contains("La séance est close.", "écrit " + MEMBER, WHY);
        assertThat(agent.shows("#close")).isFalse();
        assertThat(announced)
                .as("the day that is told is the one that is given")
                .contains("10 jours", lastDay(1));
        check(agent, "a closed sitting");
        assertThat(List.of(status(1), status(2), status(3), status(4), status(5)))
                .containsExactly("OFFERED", "CONDITIONAL", "RANKED", "RANKED", "NOT_ALLOCATED");
    }

    /** In French words. */
    private String lastDay(int place) {
        LocalDate day = LocalDate.parse(
                Rows.first("select answer_by::text from allocation where candidature_id = ?::uuid", file(place))
                        .orElseThrow());
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE)
                .format(day)
                .replaceFirst("^1 ", "1er ");
    }

    /** For those they are for, and for nobody else. */
    private void papers(Browser agent) {
        Caller landlord = Caller.signedIn("LANDLORD", DemoAccounts.LANDLORD);
        Caller other = Caller.signedIn("LANDLORD", DemoAccounts.OTHER_LANDLORD);
        List<String> letters = agent.addresses("a[href*='/bailleur/lettre?ref=']");
        assertThat(letters).hasSize(5);
        assertThat(agent.addresses("a[href*='/bailleur/proces-verbal?ref=']")).hasSize(1);
        letters.forEach(letter -> pdf(letter, landlord));
        pdf("/bailleur/proces-verbal?ref=" + sitting, landlord);
        for (String address : List.of(
                "/bailleur/seance?ref=" + sitting,
                "/bailleur/commission?ref=" + sitting,
                "/bailleur/proces-verbal?ref=" + sitting,
                letters.get(0))) {
            assertThat(RawHttp.get(address, other.cookie()).status())
                    .as("%s of another landlord", address)
                    .isEqualTo(404);
        }
        String own = "/candidat/lettre?ref=" + letter(1);
        pdf(own, Caller.signedIn("APPLICANT", person(1)));
        assertThat(RawHttp.get(own, Caller.signedIn("APPLICANT", person(2)).cookie())
                        .status())
                .as("somebody else’s letter")
                .isEqualTo(404);
        assertThat(agent.go("/bailleur/offre?ref=" + offer).text(".tag")).isEqualTo("Placée");
        agent.go("/bailleur/commissions");
        assertThat(agent.page()).contains("Salle Héloïse", "Close", "N°");
        check(agent, "sittings with a closed one");
        agent.go("/bailleur/attributions");
        assertThat(agent.page()).contains(offer, "Logement proposé", "Attend son tour");
        check(agent, "what is followed");
    }

    private void told() {
        assertThat(mail(1, "Un logement vous est proposé")).contains("votre silence vaut refus");
        assertThat(mail(2, "Une pièce est attendue")).contains("Avis d’imposition", "au rang 2");
        assertThat(mail(3, "classé votre candidature au rang 3")).contains("Si votre tour vient");
        assertThat(mail(4, "classé votre candidature au rang 4")).contains("Si votre tour vient");
        assertThat(mail(5, "ne vous est pas attribué"))
                .contains("D’autres dossiers, mieux classés, prennent le logement.", WHY, "quels sont vos recours");
    }

    private void declined() {
        try (Browser first = Browser.open(390)) {
            first.login(person(1)).go("/candidat/situation");
            assertThat(first.page())
                    .contains("Un logement vous est proposé : répondez au plus tard le " + lastDay(1), "vous refusez");
            check(first, "offered, where one signs in");
            first.click(".note.warn .btn");
            assertThat(first.page())
                    .contains("Ce logement vous est proposé : répondez au plus tard le", "votre silence vaut refus");
            assertThat(first.addresses("a[href*='/candidat/lettre?ref=']")).hasSize(1);
            check(first, "offered");
            first.click("a[href*='choix=refuser']");
            assertThat(first.heading()).isEqualTo("Je refuse ce logement");
            assertThat(first.page())
                    .contains("Si votre droit au logement a été reconnu (Dalo)", "R441-16-3", "revenir sur ce refus");
            check(first, "no, before it is said");
            String asked = first.path();
            first.click("#decline");
            assertThat(first.page()).contains("Vous avez refusé ce logement.", "Logement refusé par vous le");
            check(first, "no, after it was said");
            first.go(asked);
            assertThat(first.page()).contains("Vous n’avez pas à répondre pour ce logement.");
            check(first, "an answer that was given");
        }
        mail(1, "Vous avez refusé");
        assertThat(List.of(status(1), status(2), status(3)))
                .as("the condition is waited for")
                .containsExactly("DECLINED", "CONDITIONAL", "RANKED");
    }

    private void conditionMet(Browser agent) {
        try (Browser second = Browser.open(390)) {
            second.login(person(2)).go("/candidat/pieces");
            assertThat(second.page())
                    .contains("Le logement vous est attribué sous condition : fournissez « Avis d’imposition");
            check(second, "a document that the commission waits for");
            second.go("/candidat/candidatures");
            assertThat(second.page()).contains("Attribuée sous condition", "Avis d’imposition");
            check(second, "under condition");
        }
        agent.go("/bailleur/suivi?ref=" + file(2));
        check(agent, "a condition");
        agent.click("#met");
        assertThat(agent.texts(".errsum li")).containsExactly("Cochez la case pour confirmer");
        check(agent, "a document that is said to be there without being sure");
        agent.driver().findElement(By.id("sureMet")).click();
        agent.click("#met");
        assertThat(agent.page()).contains("La pièce est notée");
        assertThat(agent.text(".tag")).isEqualTo("Logement proposé");
        assertThat(status(2)).isEqualTo("OFFERED");
        mail(2, "Votre pièce est arrivée");
        mail(2, "Un logement vous est proposé");
    }

    private void silent() {
        Rows.first(
                """
                update allocation set decided_on = decided_on - 11, offered_on = offered_on - 11,
                    answer_by = current_date - 1 where candidature_id = ?::uuid returning 1::text""",
                file(2));
        until("silence is a refusal", "select status from candidature where id = ?::uuid", file(2), "UNANSWERED");
        until("the next one moves up", "select status from candidature where id = ?::uuid", file(3), "OFFERED");
        mail(2, "Sans réponse de votre part");
        try (Browser second = Browser.open(390)) {
            second.login(person(2)).go("/candidat/candidatures");
            assertThat(second.page()).contains("Sans réponse de votre part à temps : refus enregistré le");
            check(second, "silence");
        }
    }

    private void accepted() {
        mail(3, "Un logement vous est proposé");
        try (Browser third = Browser.open(390)) {
            third.login(person(3)).go("/candidat/candidatures").click("a[href*='choix=accepter']");
            assertThat(third.heading()).isEqualTo("J’accepte ce logement");
            check(third, "yes, before it is said");
            third.click("#accept");
            assertThat(third.page()).contains("Vous avez accepté ce logement.", "Logement accepté");
            check(third, "yes, after it was said");
        }
        mail(3, "Vous avez accepté");
    }

    private void leased(Browser agent) {
        agent.go("/bailleur/suivi?ref=" + file(3));
        check(agent, "a lease to be signed");
        agent.click("#sign");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Saisissez la date de signature du bail, par exemple 15/12/2026");
        Typing.into(agent).write("lease", today.minusDays(1).toString());
        agent.click("#sign");
        assertThat(agent.texts(".errsum li")).containsExactly("Cochez la case pour confirmer");
        agent.driver().findElement(By.id("sure")).click();
        agent.click("#sign");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Choisissez une date entre le jour où le logement a été proposé et aujourd’hui");
        check(agent, "a lease before the offer");
        assertThat(status(4)).isEqualTo("RANKED");
        Typing.into(agent).write("lease", today.toString());
        agent.click("#sign");
        assertThat(agent.page()).contains("Le bail est noté.");
        check(agent, "a signed lease");
        assertThat(status(3)).isEqualTo("LEASED");
        assertThat(status(4)).isEqualTo("RELEASED");
        assertThat(Rows.first("select reason from candidature where id = ?::uuid", file(4)))
                .contains("L61");
        assertThat(Rows.first("select count(*)::text from commission_paper where candidature_id = ?::uuid", file(4)))
                .as("a letter of its own")
                .contains("2");
        mail(3, "Votre bail est signé");
        mail(4, "est loué à une autre personne");
        try (Browser fourth = Browser.open(390)) {
            fourth.login(person(4)).go("/candidat/candidatures");
            assertThat(fourth.page()).contains("Une personne classée avant vous a signé le bail");
            List<String> letters = fourth.addresses("a[href*='/candidat/lettre?ref=']");
            assertThat(letters).hasSize(2);
            Caller reader = Caller.signedIn("APPLICANT", person(4));
            letters.forEach(letter -> pdf(letter, reader));
            check(fourth, "let to another");
        }
        assertThat(Rows.first("select status from offer where 'O-' || number = ?", offer))
                .contains("LEASED");
    }

    private void movedIn(Browser agent) {
        agent.go("/bailleur/offre?ref=" + offer);
        assertThat(agent.text(".tag")).isEqualTo("Bail signé");
        agent.go("/bailleur/suivi?ref=" + file(3)).click("#enter");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Saisissez la date d’entrée dans les lieux, par exemple 15/12/2026");
        Typing.into(agent).write("moveIn", today.toString());
        agent.driver().findElement(By.id("sureEntry")).click();
        agent.click("#enter");
        assertThat(agent.page()).contains("L’entrée dans les lieux est notée.");
        check(agent, "moved in");
        until(
                "the request is closed",
                """
                select (q.closed_on is not null and a.registry_told_at is not null)::text
                from allocation a join candidature k on k.id = a.candidature_id join housing_request q on q.id = k.request_id
                where a.candidature_id = ?::uuid""",
                file(3),
                "true");
        assertThat(status(3)).isEqualTo("HOUSED");
        assertThat(mail(3, "Votre entrée dans le logement")).contains("close au registre national", "Bienvenue");
    }

    private void housed() {
        try (Browser third = Browser.open(390)) {
            third.login(person(3)).go("/candidat/candidatures");
            assertThat(third.text(".hist")).contains("Bail signé le", "entrée dans les lieux le");
            check(third, "housed");
            third.go("/candidat/situation");
            assertThat(third.page()).contains("Votre demande a pris fin le", "un logement vous a été attribué");
            check(third, "the request has ended");
        }
    }

    private String file(int place) {
        return NewSitting.file(sitting, place);
    }

    /** E-mail address of whom a file is of. */
    private String person(int place) {
        return Rows.first(
                        "select a.email from candidature k join account a on a.id = k.account_id where k.id = ?::uuid",
                        file(place))
                .orElseThrow();
    }

    private String status(int place) {
        return Rows.first("select status from candidature where id = ?::uuid", file(place))
                .orElseThrow();
    }

    private String letter(int place) {
        return Rows.first("select id::text from commission_paper where candidature_id = ?::uuid", file(place))
                .orElseThrow();
    }

    /** Its text, however its lines are broken. */
    private String mail(int place, String subject) {
        return Browser.mail(person(place), subject).text().replaceAll("\\s+", " ");
    }

    private static void pdf(String address, Caller reader) {
        RawHttp.Answer answer = RawHttp.get(address, reader.cookie());
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.headers("Content-Type"))
                .as(address)
                .hasSize(1)
                .allMatch(type -> type.startsWith("application/pdf"));
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1))
                .as(address)
                .startsWith("%PDF");
    }

    /** On a phone and on a desk; the window is as wide afterwards as before. */
    private static void check(Browser browser, String what) {
        Dimension before = browser.driver().manage().window().getSize();
        for (int width : List.of(390, 1280)) {
            browser.width(width);
            assertThat(browser.violations()).as("%s at %d px", what, width).isEmpty();
            assertThat(browser.overflow()).as("%s at %d px", what, width).isLessThanOrEqualTo(0);
        }
        browser.width(before.getWidth());
    }

    private static void until(String what, String sql, String file, String expected) {
        long limit = System.nanoTime() + PATIENCE.toNanos();
        while (!Rows.first(sql, file).orElse("").equals(expected)) {
            assertThat(System.nanoTime()).as(what).isLessThan(limit);
            LockSupport.parkNanos(200_000_000L);
        }
    }
}
