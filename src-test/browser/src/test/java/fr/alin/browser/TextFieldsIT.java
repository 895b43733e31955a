package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The case book names each field of each page: a new one is sent through {@link TextIT}, or says why not. */
class TextFieldsIT {
    private static final Path BOOK = Path.of("src/test/resources/cases/text-fields.csv");
    private static final Pattern FIELD = Pattern.compile(
            "<(?:app:(?:text|area|password)|h:input(?:Text|Textarea|Secret)|p:input\\w*|p:autoComplete|p:password|textarea|input)\\b[^>]*>");
    private static final Pattern NO_TEXT = Pattern.compile(
            "^<input\\b.* type=\"(?:hidden|checkbox|radio|range|submit|button|file|date)\"", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b(?:id|name)=\"([^\"]+)\"");

    @Test
    void every_field_one_may_type_into_is_in_the_book() throws IOException {
        List<String> fields = Places.files(Places.webapp()).stream()
                .filter(file -> file.toString().endsWith(".xhtml"))
                .flatMap(TextFieldsIT::fields)
                .distinct()
                .toList();
        try (Stream<String> book =
                Files.lines(World.repository().resolve("src-test/browser").resolve(BOOK))) {
            assertThat(book.skip(2).map(line -> line.substring(0, line.lastIndexOf(';'))))
                    .containsExactlyInAnyOrderElementsOf(fields);
        }
    }

    private static Stream<String> fields(Path file) {
        String page =
                Places.webapp().relativize(file).toString().replace('\\', '/').replace(".xhtml", "");
        try {
            return FIELD.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .filter(field -> !NO_TEXT.matcher(field).find())
                    .map(field -> page + ";" + name(field));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String field) {
        Matcher name = NAME.matcher(field);
        return name.find() ? name.group(1) : field;
    }
}
