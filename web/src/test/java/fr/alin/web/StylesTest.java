package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both sides of the house say stands in the sheet that both link. */
class StylesTest {
    private static final Path STYLES = Path.of("src/main/webapp/statique");
    private static final int LONGEST_LINE = 140;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ONE_OF_SELECTORS = Pattern.compile(",\\s*(?![^(]*\\))");
    private static final Pattern BRACE = Pattern.compile("([^{}]*)([{}])");

    @Test
    void a_rule_of_both_sheets_is_shared() throws IOException {
        Set<String> both = rules(sheet("applicant"));
        both.retainAll(rules(sheet("backoffice")));
        assertThat(both).isEmpty();
    }

    @Test
    void nothing_shared_is_said_again() throws IOException {
        Set<String> shared = rules(sheet("shared"));
        for (String own : List.of("applicant", "backoffice", "product")) {
            Set<String> again = rules(sheet(own));
            again.retainAll(shared);
            assertThat(again).as(own).isEmpty();
        }
    }

    @Test
    void rules_are_told_apart_by_their_medium() {
        assertThat(rules("a, b { c: d; a: e; }\n@media (x) { b:is(a, c) { c: d } /* a {} */ }"))
                .containsExactlyInAnyOrder("|a|a: e; c: d", "|b|a: e; c: d", "@media (x)|b:is(a, c)|c: d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "backoffice", "product", "shared", "tokens"})
    void people_can_read_a_sheet(String name) throws IOException {
        assertThat(sheet(name).lines()).isNotEmpty().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    @Test
    void no_sheet_is_left_out() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css"))).hasSize(5);
        }
    }

    private static String sheet(String name) throws IOException {
        return Files.readString(STYLES.resolve(name + ".css"));
    }

    /** Each rule as medium, selector and declarations, however they are laid out and ordered. */
    private static Set<String> rules(String sheet) {
        Set<String> rules = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher part = BRACE.matcher(COMMENT.matcher(sheet).replaceAll(""));
        while (part.find()) {
            String text = part.group(1).replaceAll("\\s+", " ").strip();
            if (part.group(2).equals("{")) {
                open.push(text);
                continue;
            }
            String selectors = open.pop();
            if (!text.isEmpty()) {
                String said =
                        Stream.of(text.split(";")).map(String::strip).sorted().collect(Collectors.joining("; "));
                ONE_OF_SELECTORS
                        .splitAsStream(selectors)
                        .forEach(selector -> rules.add(String.join(" ", open) + "|" + selector + "|" + said));
            }
        }
        return rules;
    }
}
