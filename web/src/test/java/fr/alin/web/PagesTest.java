package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages people can read: short lines, short files, the look in the stylesheets alone. */
class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_PAGE = 80;
    private static final Pattern INLINE_STYLE = Pattern.compile("(?:^|[\\s:])style=\"|<style\\b");

    @Test
    void all_pages_are_read() {
        assertThat(pages()).hasSizeGreaterThan(40);
    }

    @Test
    void no_line_is_longer_than_140_characters() {
        assertThat(lines(line -> line.length() > LONGEST_LINE)).isEmpty();
    }

    @Test
    void no_page_styles_its_elements_itself() {
        assertThat(lines(line -> INLINE_STYLE.matcher(line).find())).isEmpty();
    }

    @Test
    void no_page_is_longer_than_80_lines() {
        assertThat(pages().stream()
                        .filter(page -> read(page).size() > LONGEST_PAGE)
                        .map(page -> page + ":" + read(page).size()))
                .isEmpty();
    }

    /** What a tag writes is written by the tag, so that it looks and is read out alike everywhere. */
    @ParameterizedTest
    @CsvSource({
        "<h:form, form.xhtml",
        "<dl class=\"sumlist, facts.xhtml",
        "class=\"hd2, panel.xhtml",
        "class=\"chip\", chip.xhtml",
        "role=\"status\" tabindex, notice.xhtml",
        "icons.svg, icon.xhtml",
        "<h:inputTextarea, area.xhtml"
    })
    void markup_of_a_tag_is_in_no_page(String markup, String tag) {
        assertThat(lines(line -> line.contains(markup))).isNotEmpty().allMatch(line -> line.contains("/tags/" + tag));
    }

    /** Where the lines stand that are as described, as file:line. */
    private static List<String> lines(Predicate<String> wrong) {
        return pages().stream()
                .flatMap(page -> {
                    List<String> lines = read(page);
                    return IntStream.range(0, lines.size())
                            .filter(index -> wrong.test(lines.get(index)))
                            .mapToObj(index -> page + ":" + (index + 1));
                })
                .toList();
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
