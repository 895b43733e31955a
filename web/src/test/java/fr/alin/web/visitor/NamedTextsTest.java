package fr.alin.web.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.legal.CitedTexts;
import fr.alin.legal.LaterText;
import fr.alin.legal.Law;
import fr.alin.legal.LegalReference;
import fr.alin.legal.LegalStanding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Textes en vigueur: what people are told by name can be looked up there, or is said to have no known address. */
class NamedTextsTest {
    private static final Law LAW = Law.load();

    private static final Pattern NAME = Pattern.compile(
            "\\b[LRD]\\d{3}(?:-\\d+)+\\b|(?:arrêté|loi|décret)(?: n° [\\d-]+)? du \\d{1,2}(?:er)? \\p{L}+ \\d{4}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Test
    void every_text_that_a_page_or_a_table_names_is_listed() {
        ResourceBundle words = ResourceBundle.getBundle("pages", Locale.FRENCH);
        Set<String> said = names(words.keySet().stream().map(words::getString).toList());
        assertThat(said).contains("L441-1", "L441-2-3", "R441-4", "L442-12", "loi du 6 juillet 1989");
        said.addAll(names(LAW.texts().stream()
                .flatMap(text -> text.references().stream())
                .map(LegalReference::text)
                .toList()));
        assertThat(said).contains("R441-2-7", "arrêté du 10 mars 2011");
        assertThat(names(listed().map(LegalReference::text).toList())).containsAll(said);
    }

    @Test
    void a_text_is_found_or_is_said_to_have_no_known_address() {
        assertThat(listed()).allMatch(one -> one.addressUnknown() || one.link() != null);
    }

    @Test
    void no_article_is_told_twice_with_different_links() {
        assertThat(CitedTexts.load()).extracting(LegalReference::text).doesNotHaveDuplicates();
    }

    /** Nothing that a later text has replaced, and nothing made up, stands under what is in force. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-25, '', abc-zoning 2025-09-05",
        "2026-06-26, abc-zoning 2025-09-05, ''",
        "2026-12-01, abc-zoning 2025-09-05, ''"
    })
    void what_is_superseded_stands_apart(LocalDate day, String superseded, String inForce) {
        List<TextGroup> groups = TextGroup.of(LAW.texts(), day);
        assertThat(tables(groups, LegalStanding.SUPERSEDED).collect(Collectors.joining()))
                .isEqualTo(superseded);
        assertThat(tables(groups, LegalStanding.IN_FORCE)
                        .filter(table -> table.startsWith("abc-zoning"))
                        .collect(Collectors.joining()))
                .isEqualTo(inForce);
        assertThat(tables(groups, LegalStanding.IN_FORCE))
                .contains("income-ceilings 2026-01-01")
                .noneMatch(table -> table.startsWith("first-quartile"));
        assertThat(groups.stream().flatMap(group -> group.getTables().stream())).hasSameSizeAs(LAW.texts());
    }

    private static Stream<String> tables(List<TextGroup> groups, LegalStanding standing) {
        return groups.stream()
                .filter(group -> group.getStanding() == standing)
                .flatMap(group -> group.getTables().stream())
                .map(text -> text.table() + " " + text.validFrom());
    }

    private static Stream<LegalReference> listed() {
        return Stream.of(
                        LAW.texts().stream()
                                .flatMap(text -> text.references().stream())
                                .filter(LegalReference::published),
                        LAW.texts().stream()
                                .map(text -> text.later())
                                .filter(Objects::nonNull)
                                .map(LaterText::reference),
                        CitedTexts.load().stream())
                .flatMap(one -> one);
    }

    /** "arrêté du 29 juillet 1987" however it begins, and a law without its number. */
    private static Set<String> names(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> NAME.matcher(text).results())
                .map(MatchResult::group)
                .map(name -> name.matches("[LRD]\\d.*")
                        ? name
                        : name.toLowerCase(Locale.FRENCH).replaceFirst(" n° [\\d-]+", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
