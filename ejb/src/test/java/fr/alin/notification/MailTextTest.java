package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.candidature.InvalidationReason;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.outbox.MailTemplate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("mail", Locale.FRENCH);

    private static Map<String, String> own(MailTemplate template) {
        return template.placeholders().stream().collect(Collectors.toMap(name -> name, name -> "«" + name + "»"));
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void every_template_has_a_subject_and_a_text_without_open_placeholders(MailTemplate template) {
        Map<String, String> values = own(template);
        String body = BUNDLE.getString(template + ".body") + "\n\n" + BUNDLE.getString("signature");
        MailText text = new MailText(body);
        assertThat(MailText.fill(BUNDLE.getString(template + ".subject"), values))
                .doesNotContain("{")
                .isNotBlank();
        assertThat(text.plain(values)).doesNotContain("{", "](").contains("«operator»");
        assertThat(text.html(values)).doesNotContain("](").contains("</html>");
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void every_value_of_a_template_is_used_by_it(MailTemplate template) {
        String all = BUNDLE.getString(template + ".subject")
                + BUNDLE.getString(template + ".body")
                + BUNDLE.getString("signature");
        assertThat(template.placeholders())
                .allSatisfy(name -> assertThat(all).containsAnyOf("{" + name + "}", "(" + name + ")"));
    }

    @ParameterizedTest
    @EnumSource(InvalidationReason.class)
    void every_reason_has_its_words(InvalidationReason reason) {
        assertThat(BUNDLE.getString("reason." + reason.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_document_has_its_words(DocumentKind kind) {
        assertThat(BUNDLE.getString("document." + kind)).isNotBlank();
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
