package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.sandbox.DemoAccounts;
import java.time.LocalDate;

/** A landlord's residence, a dwelling of it and its offer, typed page by page. */
final class NewOffer {
    private NewOffer() {}

    /**
     * All of it, by an agent who signs in for that.
     *
     * @param programme name of the residence
     * @return number of the offer that is published
     */
    static String published(Browser agent, String programme) {
        agent.login(DemoAccounts.LANDLORD).click(".ph1 .btn");
        programme(agent, programme, "93400");
        agent.click("a[href*=nouveau-logement]");
        dwelling(agent, "12 rue Héloïse‑D’Artagnan", "bât. B");
        agent.click("#go").click("#offer");
        String offer = agent.path().replaceFirst(".*ref=([^&]*).*", "$1");
        terms(agent, "Séjour traversant, au calme.");
        agent.click("#save").click("#publish");
        assertThat(agent.text(".tag")).isEqualTo("Publiée");
        return offer;
    }

    /** Fills in the form of a residence, and sends it. */
    static void programme(Browser agent, String name, String postcode) {
        Typing.into(agent).write("name", name);
        agent.type("postcode", postcode).click("#go");
    }

    /** Fills in the form of a dwelling. */
    static void dwelling(Browser agent, String address, String door) {
        Typing.into(agent).write("address", address).write("door", door);
        agent.choose("kind", "Appartement")
                .choose("financing", "PLUS (prêt locatif à usage social)")
                .type("rooms", "3")
                .type("surface", "62,45")
                .type("floor", "3")
                .choose("energyClass", "C")
                .choose("climateClass", "B");
    }

    /** Fills in a draft, so that it can be published. */
    static void terms(Browser agent, String advert) {
        LocalDate today = World.today();
        Typing.into(agent)
                .write("deadline", today.plusDays(20).toString())
                .write("availableOn", today.plusDays(40).toString())
                .write("commissionOn", today.plusDays(30).toString())
                .write("description", advert);
        agent.type("rent", "498").type("charges", "62,50").type("deposit", "498");
    }
}
