package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.account.model.AccountMailReader;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.model.CandidatureMailReader;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.model.RequestMailReader;
import fr.alin.outbox.MailTemplate;
import fr.alin.registry.model.ClaimMailReader;
import fr.alin.study.model.StudyMailReader;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailTextTest {
    /** The contents of all features: none needs a database to name its templates. */
    static Stream<Arguments> templates() {
        return Stream.of(
                        new AccountMailReader(),
                        new ClaimMailReader(),
                        new RequestMailReader(),
                        new CandidatureMailReader(),
                        new StudyMailReader())
                .flatMap(content ->
                        content.templates().stream().map(template -> Arguments.of(template, texts(content.texts()))));
    }

    private static ResourceBundle texts(String name) {
        return ResourceBundle.getBundle(name, Locale.FRENCH);
    }

    private static Set<String> placeholders(MailTemplate template) {
        return Stream.concat(Stream.of("operator", "phone"), template.placeholders().stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> own(MailTemplate template) {
        return placeholders(template).stream().collect(Collectors.toMap(name -> name, name -> "«" + name + "»"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_template_has_a_subject_and_a_text_without_open_placeholders(
            MailTemplate template, ResourceBundle bundle) {
        Map<String, String> values = own(template);
        String body = bundle.getString(template + ".body") + "\n\n"
                + texts("mail/notification").getString("signature");
        MailText text = new MailText(body);
        assertThat(MailText.fill(bundle.getString(template + ".subject"), values))
                .doesNotContain("{")
                .isNotBlank();
        assertThat(text.plain(values)).doesNotContain("{", "](").contains("«operator»");
        assertThat(text.html(values)).doesNotContain("](").contains("</html>");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_value_of_a_template_is_used_by_it(MailTemplate template, ResourceBundle bundle) {
        String all = bundle.getString(template + ".subject")
                + bundle.getString(template + ".body")
                + texts("mail/notification").getString("signature");
        assertThat(placeholders(template))
                .allSatisfy(name -> assertThat(all).containsAnyOf("{" + name + "}", "(" + name + ")"));
    }

    @ParameterizedTest
    @EnumSource(InvalidationReason.class)
    void every_reason_has_its_words(InvalidationReason reason) {
        assertThat(texts("mail/candidature").getString("reason." + reason.code()))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_document_has_its_words(DocumentKind kind) {
        assertThat(texts("mail/study").getString("document." + kind)).isNotBlank();
    }

    @Test
    void what_comes_from_people_is_escaped_in_html() {
        MailText text = new MailText("Bonjour {name},");
        assertThat(text.html(Map.of("name", "<script>&\""))).contains("&lt;script&gt;&amp;&quot;");
    }

    @Test
    void paragraph_of_an_empty_value_disappears() {
        assertThat(new MailText("un\n\n{message}\n\ndeux").plain(Map.of("message", "")))
                .isEqualTo("un\n\ndeux\n\n");
    }

    @Test
    void unknown_placeholder_is_a_defect() {
        assertThatThrownBy(() -> MailText.fill("{nobody}", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
