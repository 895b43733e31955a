package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names people may have. */
class NamesIT {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien",
                "D’Artagnan",
                "Jean\u2011Étienne",
                "Jean\u2010Paul",
                "Le Goff-Küçük",
                "Łukasz",
                "Ζωή",
                "Юлія",
                "Nguyễn",
                "Æsa",
                "E\u0301lodie",
                "Y"
            })
    void a_name_of_letters_apostrophes_and_hyphens_is_accepted(String name) {
        try (Browser browser = Browser.open()) {
            String email = register(browser, name);
            assertThat(browser.texts(".errsum li")).isEmpty();
            assertThat(Rows.first("select birth_name || '/' || first_name from account where email = ?", email))
                    .contains(nfc(name + "/" + name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"   ", "\u00a0", "123", "’", "-", "\u2011", "🌷"})
    void a_name_without_a_letter_is_refused_beside_its_field(String name) {
        try (Browser browser = Browser.open()) {
            String email = register(browser, name);
            assertThat(browser.path()).isEqualTo("/compte/creer");
            assertThat(browser.texts(".errsum li")).hasSize(2);
            assertThat(browser.shows("#birthName-e")).isTrue();
            assertThat(browser.shows("#firstName-e")).isTrue();
            assertThat(browser.value("birthName").strip()).isEqualTo(name.strip());
            assertThat(browser.value("firstName").strip()).isEqualTo(name.strip());
            assertThat(browser.value("email")).isEqualTo(email);
            assertThat(Rows.first("select id from account where email = ?", email))
                    .isEmpty();
        }
    }

    private static String register(Browser browser, String name) {
        String email = NewUser.address();
        browser.go("/compte/creer").tick("label[for='title:0']");
        Typing.into(browser)
                .write("birthName", name)
                .write("firstName", name)
                .write("mobile", "06 39 98 12 34")
                .write("email", email);
        browser.tick("#accepted").click("#go");
        return email;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
