package fr.alin.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A new user, from the registration form to an account one can log in with. */
final class NewUser {
    static final String PASSWORD = "Canal-Vert-93";
    /** A SIRET of a registered demo employer. */
    static final String SIRET = "000 214 870 00016";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private NewUser() {}

    static String address() {
        return "nouveau" + NEXT.incrementAndGet() + "@exemple.fr";
    }

    static void register(Browser browser, String email) {
        browser.go("/compte/creer").tick("label[for='title:0']");
        browser.type("birthName", "Lambert")
                .type("firstName", "Marie")
                .type("mobile", "06 39 98 12 34")
                .type("email", email)
                .tick("#accepted");
        browser.click("#go");
    }

    static void activate(Browser browser, String email) {
        browser.driver().get(Browser.link(Browser.mail(email, "Demande d’accès")));
        browser.click("#go");
        browser.type("password", PASSWORD).type("confirmation", PASSWORD).click("#go");
    }

    static void login(Browser browser, String email) {
        browser.go("/connexion").type("email", email).type("password", PASSWORD).click("#go");
    }

    /** Registered, activated and signed in. */
    static String ready(Browser browser) {
        String email = address();
        register(browser, email);
        activate(browser, email);
        login(browser, email);
        return email;
    }

    /** Imports the number into a fresh account, names the employer, shares by choice 2, confirms the documents. */
    static void importRequest(Browser browser, String number, String registryEmail) {
        browser.go("/candidat/demande/importer").type("nur", number).click("#go");
        browser.type("code", Browser.code(Browser.mail(registryEmail, "code d’accès")))
                .click("#go");
        browser.type("siret", SIRET).click("#go");
        browser.tick("label[for='choice2']").click("#go");
        browser.go("/candidat/pieces").click("#go");
    }

    /** The guide's couple under another number, so that every test may have such a request of its own. */
    static JsonObject anotherCouple(String number) {
        JsonObject couple = Json.createObjectBuilder(World.sandbox().sne().get("1110520020171G1175"))
                .add("number", number)
                .add("email", number.toLowerCase(Locale.ROOT) + "@yopmail.com")
                .build();
        World.sandbox().sne().put(couple);
        return couple;
    }

    /** A new user with such a request, ready to apply. */
    static String readyToApply(Browser browser, String number) {
        JsonObject couple = anotherCouple(number);
        String email = ready(browser);
        importRequest(browser, number, couple.getString("email"));
        return email;
    }
}
