package fr.alin.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.legal.Law;
import fr.alin.web.shared.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What GDPR art. 13 and 14 ask to tell stands on the page about people's data. */
class PrivacyWordsTest {
    private static final Law LAW = Law.load();

    @Test
    void people_agree_to_the_version_that_they_read() {
        assertThat(Words.format("privacy.intro")).startsWith("Version " + RegistrationForm.TERMS + ".");
    }

    @Test
    void an_account_nobody_uses_has_a_period_that_is_told_to_be_proposed() {
        assertThat(PrivacyPage.idle(LAW, LocalDate.of(2026, 12, 1)))
                .startsWith("12 mois après la fin de validité ou la radiation de votre demande")
                .contains("durée proposée, à confirmer", "Aucun programme ne l’applique encore");
        assertThat(PrivacyPage.idle(LAW, LocalDate.of(2023, 12, 31))).startsWith("durée non fixée");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "13(1)(a), #{operator.company}",
        "13(1)(a), #{operator.email}",
        "13(1)(b), #{operator.protectionOfficer}",
        "13(1)(c), privacy.basis.objectives",
        "13(1)(d), privacy.basis.security",
        "13(1)(e), privacy.p3",
        "13(1)(f), #{operator.transfers}",
        "13(2)(a), /WEB-INF/parts/periods.xhtml",
        "13(2)(b), privacy.right.other",
        "13(2)(c), privacy.right.consent",
        "13(2)(d), privacy.pCnil",
        "13(2)(e), privacy.dutyApply",
        "13(2)(f), /classement",
        "14(2)(f), privacy.p1others"
    })
    void each_duty_to_inform_has_its_place(String article, String told) throws IOException {
        assertThat(page("donnees-personnelles")).as(article).contains(told);
    }

    @Test
    void it_is_told_what_is_obligatory_and_what_happens_without() {
        assertThat(Words.format("privacy.dutyAccount")).contains("nom de naissance", "Sans eux, pas de compte");
        assertThat(Words.format("privacy.dutyApply")).contains("SIRET", "Sans eux, vous ne pouvez pas postuler");
        assertThat(Words.format("privacy.dutyFree"))
                .startsWith("Facultatifs")
                .contains("Sans eux, vous pouvez postuler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "registration", "address", "email", "publisher", "host"})
    void mentions_legales_name_who_publishes_and_who_hosts(String fact) throws IOException {
        assertThat(page("mentions-legales")).contains("#{operator." + fact + "}", "#{look.phone}");
    }

    @Test
    void the_grid_in_force_is_part_of_the_terms() throws IOException {
        assertThat(page("conditions"))
                .contains("/WEB-INF/parts/grid.xhtml", "termsPage.answer", "operator.company", "/donnees-personnelles");
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("src/main/webapp", name + ".xhtml"));
    }
}
