package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import org.junit.jupiter.api.Test;

/** A landlord's agent goes from a new residence to an offer that people read, and takes it back. */
class LandlordPagesIT {
    private static final String NAME = "Résidence " + TextIT.TEXT;
    private static final String ADVERT = "Séjour traversant. " + TextIT.TEXT;

    @Test
    void from_a_new_residence_to_a_published_offer_and_back() {
        try (Browser agent = Browser.open(1280)) {
            agent.login(DemoAccounts.LANDLORD);
            assertThat(agent.path()).isEqualTo("/bailleur/offres");
            agent.click(".ph1 .btn");
            NewOffer.programme(agent, NAME, "14210");
            assertThat(agent.texts(".errsum li").get(0)).startsWith("Précisez la commune du 14210 :");
            assertThat(agent.value("name")).isEqualTo(NAME);
            agent.type("postcode", "93400").click("#go");
            assertThat(agent.heading()).isEqualTo(NAME);
            addDwelling(agent);
            agent.click("#offer");
            String offer = agent.path();
            writeDraft(agent);
            agent.click("#publish");
            assertThat(agent.text(".tag")).isEqualTo("Publiée");
            agent.click("a[href*='/offre?ref=']:not([href*=bailleur])");
            assertThat(agent.page()).contains(ADVERT, "498,00", "62,50", NAME, "Dépôt de garantie");
            agent.go("/bailleur/programmes").click(".pag ul a");
            assertThat(agent.texts("tbody a")).as("the next page").isNotEmpty();
            agent.go("/bailleur/programmes?texte=nguyen");
            assertThat(agent.texts("tbody a")).contains(NAME);
            agent.go("/bailleur/offres?texte=nguyen");
            assertThat(agent.texts("a.nm")).isNotEmpty().allMatch("T3 Saint-Ouen-sur-Seine"::equals);
            agent.go("/bailleur/offres?texte=%25");
            assertThat(agent.texts("a.nm")).as("a sign is no word").isEmpty();
            withdrawnOnAPhone(offer);
        }
    }

    @Test
    void the_menu_counts_what_waits_on_every_page_and_for_nobody_else() {
        VisitedFile.of(DemoAccounts.LANDLORD);
        String waiting = Rows.first(
                        """
                        select count(*)::text from candidature k join offer o on o.id = k.offer_id
                        join dwelling d on d.id = o.dwelling_id join landlord_agent g on g.landlord_id = d.landlord_id
                        join account a on a.id = g.account_id where a.email_key = ? and k.status = 'SENT'""",
                        DemoAccounts.LANDLORD)
                .orElseThrow();
        String badge = ".bonav a[href='/bailleur/dossiers'] .badge";
        try (Browser agent = Browser.open(1280)) {
            agent.login(DemoAccounts.LANDLORD);
            assertThat(agent.text(badge)).matches("(?s)" + waiting + "\\D.*");
            assertThat(agent.go("/mon-compte").text(badge)).matches("(?s)" + waiting + "\\D.*");
        }
        try (Browser adviser = Browser.open(1280)) {
            adviser.login(DemoAccounts.ADVISER).go("/mon-compte");
            assertThat(adviser.shows(".bonav .badge")).isFalse();
        }
    }

    private static void addDwelling(Browser agent) {
        agent.click("a[href*=nouveau-logement]").click("#go");
        assertThat(agent.texts(".errsum li"))
                .hasSize(8)
                .contains(
                        "Saisissez le numéro et la rue",
                        "Choisissez le type de logement",
                        "Choisissez l’étiquette climat");
        NewOffer.dwelling(agent, "12 rue de l’Église " + TextIT.TEXT, "bât. B " + TextIT.SHORT);
        agent.type("externalRef", TextIT.SHORT).type("surface", "62,4 m²").click("#go");
        assertThat(agent.texts(".errsum li")).containsExactly("Saisissez la surface, par exemple 62,40");
        agent.type("surface", "62,45").click("#go");
        assertThat(agent.page()).contains("Le logement est ajouté.");
        assertThat(agent.value("address")).isEqualTo("12 rue de l’Église " + TextIT.TEXT);
        assertThat(agent.value("surface")).as("to the last decimal").isEqualTo("62,45");
        assertThat(agent.value("externalRef")).isEqualTo(TextIT.SHORT);
    }

    private static void writeDraft(Browser agent) {
        agent.type("rent", "498 euros").type("charges", "néant").click("#publish");
        assertThat(agent.texts(".errsum li"))
                .containsExactly("Saisissez un montant, par exemple 498,00", "Saisissez un montant, par exemple 62,50");
        agent.type("rent", "498").type("charges", "").type("deposit", "500");
        Typing.into(agent).write("deadline", World.today().plusDays(3).toString());
        agent.click("#publish");
        assertThat(agent.texts(".errsum li"))
                .hasSize(5)
                .contains("Saisissez les charges, 0 s’il n’y en a pas", "Écrivez le texte de l’annonce");
        assertThat(agent.value("deposit")).as("what was typed stays").isEqualTo("500");
        assertThat(agent.violations()).as("draft in error").isEmpty();
        NewOffer.terms(agent, ADVERT);
        agent.type("reserved", "Inconnue SA").click("#save");
        assertThat(agent.texts(".errsum li")).hasSize(1).allMatch(text -> text.startsWith("Aucun employeur inscrit"));
        agent.type("reserved", "").click("#save");
        assertThat(agent.page()).contains("Le brouillon est enregistré.");
        agent.click("a[href*=apercu]");
        assertThat(agent.page()).contains("cette offre n’est pas publiée", ADVERT, "561 €");
        assertThat(agent.violations()).as("preview").isEmpty();
        agent.click("a.back");
    }

    private static void withdrawnOnAPhone(String offer) {
        try (Browser colleague = Browser.open(390)) {
            colleague.login(DemoAccounts.LANDLORD_COLLEAGUE).go(offer).click("a[href*=retirer]");
            colleague.click("#go");
            assertThat(colleague.texts(".errsum li")).containsExactly("Choisissez pourquoi l’offre est retirée");
            colleague.tick("input[name=withdrawn][value=DAMAGE] + label").click("#go");
            assertThat(colleague.text(".tag")).isEqualTo("Retirée");
            assertThat(colleague.page()).contains("Sinistre dans le logement");
            assertThat(colleague.overflow()).isLessThanOrEqualTo(0);
            colleague.login(DemoAccounts.OTHER_LANDLORD).go(offer);
            assertThat(colleague.heading()).as("of another landlord").isEqualTo("Page introuvable");
        }
    }
}
