package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An account as its owner keeps it: sessions, password, address, data, end. */
class AccountIT {
    @Test
    void devices_are_seen_and_signed_out_from_another() {
        try (Browser here = Browser.open();
                Browser there = Browser.open()) {
            String email = NewUser.ready(here);
            NewUser.login(there, email);
            here.go("/mon-compte");
            assertThat(here.texts(".sessions li")).hasSize(2);
            here.click(".sessions li input[type=submit]");
            assertThat(here.page()).contains("L’appareil est déconnecté.");
            there.go("/candidat/situation");
            assertThat(there.page()).contains("Votre session a été fermée");
            NewUser.login(there, email);
            here.go("/mon-compte").click("#everywhere");
            assertThat(here.page()).contains("Votre session a été fermée");
            there.go("/mon-compte");
            assertThat(there.page()).contains("Votre session a été fermée");
        }
    }

    /** The list is read again when the form comes: the button must mean the device it stood beside. */
    @Test
    void the_device_beside_the_button_is_signed_out_though_another_came_since() {
        try (Browser here = Browser.open();
                Browser first = Browser.open();
                Browser second = Browser.open()) {
            String email = NewUser.ready(here);
            NewUser.login(first, email);
            here.go("/mon-compte");
            NewUser.login(second, email);
            here.click(".sessions li input[type=submit]");
            assertThat(here.page()).contains("L’appareil est déconnecté.");
            first.go("/candidat/situation");
            assertThat(first.page()).contains("Votre session a été fermée");
            second.go("/candidat/situation");
            assertThat(second.page()).doesNotContain("Votre session a été fermée");
        }
    }

    @Test
    void a_new_password_signs_the_other_devices_out() {
        try (Browser here = Browser.open();
                Browser there = Browser.open()) {
            String email = NewUser.ready(here);
            NewUser.login(there, email);
            here.go("/mon-compte")
                    .type("present", NewUser.PASSWORD)
                    .type("password", "Canal-Bleu-94")
                    .type("confirmation", "Canal-Bleu-94")
                    .click("#save");
            assertThat(here.page()).contains("Votre mot de passe est changé.");
            there.go("/mon-compte");
            assertThat(there.page()).contains("Votre session a été fermée");
            Browser.mail(email, "Votre mot de passe a changé");
        }
    }

    @Test
    void a_new_address_counts_once_its_link_was_clicked() {
        try (Browser browser = Browser.open()) {
            String email = NewUser.ready(browser);
            String next = NewUser.address();
            browser.go("/mon-compte/adresse").type("email", "pas une adresse").click("#go");
            assertThat(browser.texts(".errsum li"))
                    .containsExactly("Saisissez une adresse e-mail, par exemple prenom.nom@exemple.fr");
            browser.type("email", next).type("present", "faux").click("#go");
            assertThat(browser.texts(".errsum li")).containsExactly("Le mot de passe actuel est incorrect.");
            assertThat(browser.value("email")).isEqualTo(next);
            World.sandbox().clock().shiftTo(Duration.ofMinutes(3));
            FaultsIT.awaitClock();
            browser.type("present", NewUser.PASSWORD).click("#go");
            World.sandbox().clock().shiftTo(Duration.ZERO);
            assertThat(browser.page()).contains("Un lien de confirmation est envoyé", email);
            Browser.mail(email, "Changement d’adresse demandé");
            String link = Browser.link(Browser.mail(next, "Confirmez votre nouvelle adresse"));
            browser.driver().get(link);
            assertThat(browser.page()).contains(next);
            browser.click("#go");
            assertThat(browser.heading()).isEqualTo("Adresse confirmée");
            browser.driver().get(link);
            assertThat(browser.page()).contains("Ce lien n’est plus utilisable");
            NewUser.login(browser, next);
            assertThat(browser.heading()).isEqualTo("Bonjour Marie");
        }
    }

    @Test
    void data_are_exported_and_gone_with_the_account() {
        try (Browser browser = Browser.open()) {
            String email = NewUser.readyToApply(browser, "1110520020174G1175");
            browser.go("/offres").click(".offers li h3 a").click(".cta .btn").click("#go");
            String cookie =
                    browser.driver().manage().getCookieNamed("JSESSIONID").getValue();
            Map<String, String> session = Map.of("Cookie", "JSESSIONID=" + cookie);
            JsonObject data = Json.createReader(
                            new StringReader(Http.text(Http.get("/mon-compte/mes-donnees.json", session))))
                    .readObject();
            assertThat(data.getJsonArray("account").getJsonObject(0).getString("email"))
                    .isEqualTo(email);
            assertThat(data.getJsonArray("household")).hasSize(2);
            assertThat(data.getJsonArray("candidature")).hasSize(1);
            browser.go("/candidat/demande/informations")
                    .type("siret", "732 829 320 00074")
                    .type("employerCode", "2026-02-30")
                    .click("#go");
            Export.of(browser).paperShows("2026-02-30");
            assertThat(Http.text(Http.get("/mon-compte/mes-donnees.json", Map.of())))
                    .contains("Bienvenue sur votre espace Salarié")
                    .doesNotContain(email);

            browser.go("/mon-compte/supprimer").click("#go");
            assertThat(browser.texts(".errsum li")).containsExactly("Le mot de passe actuel est incorrect.");
            browser.type("present", NewUser.PASSWORD).click("#go");
            assertThat(browser.heading()).isEqualTo("Compte supprimé");
            Browser.mail(email, "est annulée");
            Browser.mail(email, "Votre compte est supprimé");
            NewUser.login(browser, email);
            assertThat(browser.texts(".errsum li"))
                    .containsExactly("L’adresse e-mail ou le mot de passe est incorrect.");
        }
    }
}
