package fr.alin.browser;

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
}
