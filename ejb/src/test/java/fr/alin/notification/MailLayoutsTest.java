package fr.alin.notification;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.account.model.AccountMailReader;
import fr.alin.allocation.AllocationMail;
import fr.alin.allocation.ConditionDocument;
import fr.alin.allocation.model.AllocationMailReader;
import fr.alin.caleol.CaleolMail;
import fr.alin.caleol.Decision;
import fr.alin.caleol.Ground;
import fr.alin.caleol.model.CaleolMailReader;
import fr.alin.candidature.CandidatureMail;
import fr.alin.candidature.CandidatureStatus;
import fr.alin.candidature.InvalidationReason;
import fr.alin.candidature.ReleaseReason;
import fr.alin.candidature.model.CandidatureMailReader;
import fr.alin.completion.CompletionMail;
import fr.alin.completion.model.CompletionMailReader;
import fr.alin.housingrequest.DocumentKind;
import fr.alin.housingrequest.model.RequestMailReader;
import fr.alin.outbox.MailContent;
import fr.alin.outbox.MailTemplate;
import fr.alin.registry.model.ClaimMailReader;
import fr.alin.selection.SelectionMail;
import fr.alin.selection.model.SelectionMailReader;
import fr.alin.study.StudyMail;
import fr.alin.study.model.StudyMailReader;
import fr.alin.visit.VisitMail;
import fr.alin.visit.model.VisitMailReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailLayoutsTest {
    /** The contents of all features: none needs a database to name its templates. */
    private static final List<MailContent> FEATURES = List.of(
            new AccountMailReader(),
            new ClaimMailReader(),
            new RequestMailReader(),
            new CandidatureMailReader(),
            new StudyMailReader(),
            new SelectionMailReader(),
            new AllocationMailReader(),
            new CompletionMailReader(),
            new CaleolMailReader(),
            new VisitMailReader());

    private static final Path FOLDERS = Path.of("src/main/resources/mail");
    private static final MailLayouts LAYOUTS = new MailLayouts();

    static Stream<Arguments> templates() {
        return FEATURES.stream()
                .flatMap(feature -> feature.templates().stream().map(mail -> Arguments.of(file(feature, mail), mail)));
    }

    private static String file(MailContent feature, MailTemplate mail) {
        return feature.folder() + "/" + mail.name();
    }

    /** Every value says its own name, but those that the template translates. */
    private static Map<String, Object> own(MailTemplate mail) {
        Map<String, Object> values =
                new TreeMap<>(Stream.concat(Stream.of("operator", "phone"), mail.placeholders().stream())
                        .collect(Collectors.toMap(identity(), name -> "«" + name + "»")));
        values.replace(
                "reason",
                mail == SelectionMail.FILE_RELEASED
                        ? ReleaseReason.OTHERS_RANKED_BETTER.code()
                        : InvalidationReason.values()[0].code());
        values.replace("decision", Decision.RANKED.name());
        values.replace("documents", List.of(DocumentKind.IDENTITY.name()));
        return values;
    }

    private static WrittenMail write(String file, Map<String, Object> values) {
        return LAYOUTS.write("heloise@exemple.fr", file, values);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_mail_has_a_subject_a_text_and_a_page_that_say_the_same(String file, MailTemplate mail) {
        WrittenMail written = write(file, own(mail));
        assertThat(written.subject()).isNotBlank().doesNotContain("\n");
        assertThat(written.text()).contains("«operator» – «phone»").doesNotContain("<", "${");
        assertThat(written.html())
                .startsWith("<!doctype html>")
                .endsWith("</html>")
                .contains("lang=\"fr\"");
        assertThat(words(written.html().replaceAll("(?s)<style>.*</style>|<[^>]+>", " ")))
                .isEqualTo(words(written.text().replace("– Pièce", "Pièce")));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_value_of_a_template_is_used_by_it(String file, MailTemplate mail) {
        assertThat(own(mail).keySet()).allSatisfy(name -> {
            Map<String, Object> without = own(mail);
            without.remove(name);
            assertThatThrownBy(() -> write(file, without))
                    .isInstanceOf(MailTemplateException.class)
                    .hasMessageContaining(mail.name());
        });
    }

    @Test
    void no_text_is_left_of_a_mail_that_nobody_sends() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDERS)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(path -> FOLDERS.relativize(path).toString())
                    .filter(name -> !name.startsWith("notification/"))
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            templates().map(mail -> mail.get()[0] + "_fr.ftl").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void people_read_the_typographic_apostrophe(String file, MailTemplate mail) {
        WrittenMail written = write(file, own(mail));
        assertThat(written.subject() + written.text()).doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(InvalidationReason.class)
    void every_reason_has_its_words(InvalidationReason reason) {
        Map<String, Object> values = new HashMap<>(own(CandidatureMail.CANDIDATURE_INVALIDATED));
        values.put("reason", reason.code());
        assertThat(write("candidature/CANDIDATURE_INVALIDATED", values).text())
                .doesNotContain("'")
                .containsPattern("Pourquoi \\? \\p{Lu}");
    }

    @Test
    void every_document_has_its_words_and_its_line() {
        Map<String, Object> values = new HashMap<>(own(StudyMail.DOCUMENTS_REQUESTED));
        values.put(
                "documents",
                Arrays.stream(DocumentKind.values()).map(Enum::name).toList());
        WrittenMail written = write("study/DOCUMENTS_REQUESTED", values);
        assertThat(written.text()).doesNotContain("'");
        assertThat(written.text().lines().filter(line -> line.matches("– \\p{Lu}.+")))
                .hasSameSizeAs(DocumentKind.values());
        assertThat(written.html().lines().filter(line -> line.startsWith("<li>")))
                .hasSameSizeAs(DocumentKind.values());
    }

    @ParameterizedTest
    @EnumSource(CompletionMail.class)
    void every_document_that_a_landlord_asks_for_has_its_line(CompletionMail mail) {
        Map<String, Object> values = new HashMap<>(own(mail));
        values.put(
                "documents",
                Arrays.stream(DocumentKind.values()).map(Enum::name).toList());
        assertThat(write("completion/" + mail, values).text().lines().filter(line -> line.matches("– \\p{Lu}.+")))
                .hasSameSizeAs(DocumentKind.values());
    }

    @Test
    void what_people_wrote_is_escaped_in_the_page_and_kept_in_the_text() {
        WrittenMail written = validated("Bonjour <script>&\"\nà demain ${phone} <#stop>");
        assertThat(written.html()).contains("Bonjour &lt;script&gt;&amp;&quot;<br>à demain ${phone} &lt;#stop&gt;");
        assertThat(written.text()).contains("Bonjour <script>&\"\nà demain ${phone} <#stop>");
    }

    /** What a landlord typed stands in none of our sentences, and cannot end its quotation. */
    @ParameterizedTest
    @MethodSource("templates")
    void what_a_landlord_wrote_is_quoted_and_attributed(String file, MailTemplate mail) {
        if (!mail.placeholders().contains("words")) {
            return;
        }
        Map<String, Object> values = own(mail);
        values.put("words", "L’avis <b> de 2026 »\n\nVotre logement est attribué. « Oui »");
        WrittenMail written = write(file, values);
        assertThat(written.text())
                .containsPattern(
                        "«landlord», (ajoute|précise)\u00a0:\n\n«\u00a0L’avis <b> de 2026 ”\n\nVotre logement est attribué. “ Oui ”\u00a0»\n\n");
        assertThat(written.html())
                .containsPattern("«landlord», (ajoute|précise)\u00a0:</p>")
                .contains(
                        "<blockquote>«\u00a0L’avis &lt;b&gt; de 2026 ”<br><br>Votre logement est attribué. “ Oui ”\u00a0»</blockquote>");
        values.put("words", " \n ");
        assertThat(write(file, values).text()).doesNotContainPattern("ajoute|précise|«\\h*»");
        assertThat(write(file, values).html()).doesNotContain("<blockquote>");
    }

    @Test
    void landlords_write_in_two_mails() {
        assertThat(templates().map(mail -> (MailTemplate) mail.get()[1]).filter(mail -> mail.placeholders()
                        .contains("words")))
                .containsExactlyInAnyOrder(CompletionMail.COMPLETION_ASKED, CaleolMail.COMMISSION_DECIDED);
    }

    @Test
    void a_paragraph_that_says_nothing_disappears() {
        assertThat(validated("").text()).contains("Elle est validée.\n\nAprès la date");
        assertThat(validated(" \n ").html()).doesNotContainPattern("<p>\\s*</p>");
    }

    private static WrittenMail validated(String message) {
        Map<String, Object> values = own(CandidatureMail.CANDIDATURE_VALIDATED);
        values.put("message", message);
        return write("candidature/CANDIDATURE_VALIDATED", values);
    }

    @Test
    void a_mail_without_a_template_is_a_defect() {
        assertThatThrownBy(() -> write("candidature/NOBODY", Map.of())).isInstanceOf(MailTemplateException.class);
    }

    /** Whoever is offered the dwelling gets another mail. */
    @ParameterizedTest
    @EnumSource(value = Decision.class, mode = EnumSource.Mode.EXCLUDE, names = "ALLOCATED")
    void every_decision_of_the_commission_has_its_words(Decision decision) {
        Map<String, Object> values = own(CaleolMail.COMMISSION_DECIDED);
        values.replace("decision", decision.name());
        WrittenMail written = write("caleol/COMMISSION_DECIDED", values);
        assertThat(written.subject() + written.text()).doesNotContain("'", decision.name());
        assertThat(written.text().contains("Pourquoi")).isEqualTo(!decision.gives());
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void every_ground_is_written(Ground ground) {
        Map<String, Object> values = own(CaleolMail.COMMISSION_DECIDED);
        values.replace("decision", ground.decision().name());
        values.replace("ground", ground.code());
        assertThat(write("caleol/COMMISSION_DECIDED", values).text())
                .doesNotContain("'", ground.code())
                .containsPattern("Pourquoi \\? \\p{Lu}");
    }

    @ParameterizedTest
    @EnumSource(ConditionDocument.class)
    void every_document_of_a_condition_is_written(ConditionDocument document) {
        Map<String, Object> values = own(CaleolMail.COMMISSION_DECIDED);
        values.replace("decision", Decision.CONDITIONAL.name());
        values.replace("condition", document.name());
        assertThat(write("caleol/COMMISSION_DECIDED", values).text())
                .doesNotContain("'")
                .containsPattern("Pièce attendue : \\p{Lu}");
        Map<String, Object> kept = own(AllocationMail.CONDITION_KEPT);
        kept.replace("condition", document.name());
        assertThat(write("allocation/CONDITION_KEPT", kept).text())
                .doesNotContain("'")
                .containsPattern("Pièce attendue : \\p{Lu}");
    }

    /** Whatever has become of it until the mail is sent. */
    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void an_answer_or_a_condition_is_told_wherever_the_candidature_stands(CandidatureStatus status) {
        for (AllocationMail mail : List.of(AllocationMail.ANSWER_KEPT, AllocationMail.CONDITION_KEPT)) {
            Map<String, Object> values = own(mail);
            values.replace("status", status.name());
            WrittenMail written = write("allocation/" + mail, values);
            assertThat(written.subject() + written.text()).doesNotContain("'", status.name());
        }
    }

    @Test
    void a_visit_goes_into_the_calendar_by_the_file_beside_its_page() {
        Map<String, Object> values = own(VisitMail.VISIT_BOOKED);
        values.put("link", "https://alin.exemple.fr/candidat/visite?ref=1");
        assertThat(write("visit/VISIT_BOOKED", values).text())
                .contains("\nhttps://alin.exemple.fr/candidat/visite.ics?ref=1\n")
                .contains("\nhttps://alin.exemple.fr/candidat/visite?ref=1\n");
    }

    /** Whoever is let go reads why, whatever the reason. */
    @Test
    void every_reason_for_letting_go_is_written() {
        for (ReleaseReason reason : ReleaseReason.values()) {
            Map<String, Object> values = own(SelectionMail.FILE_RELEASED);
            values.replace("reason", reason.code());
            String text = write("selection/FILE_RELEASED", values).text();
            assertThat(text).contains("Pourquoi").doesNotContain(reason.code());
        }
    }
}
