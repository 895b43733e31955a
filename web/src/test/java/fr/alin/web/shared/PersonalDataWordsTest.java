package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sections and values of the export are named by the queries of the features: each name has its words. */
class PersonalDataWordsTest {
    private static final Path FEATURES = Path.of("../ejb/src/main/java");
    private static final Pattern SECTION = Pattern.compile("reader\\.\\w+\\(\\s*\"(\\w+)\"");
    private static final Pattern VALUE = Pattern.compile("\\bas ([a-z]\\w*)");

    @Test
    void sections_have_words() throws IOException {
        assertThat(names(SECTION)).hasSizeGreaterThan(10).allMatch(name -> Words.has("data." + name));
    }

    @Test
    void values_have_words() throws IOException {
        assertThat(names(VALUE)).hasSizeGreaterThan(50).allMatch(name -> Words.has("data.value." + name));
    }

    private static List<String> names(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(FEATURES)) {
            List<Path> readers = files.filter(file -> file.toString().endsWith("Data.java"))
                    .filter(file -> !file.endsWith("PersonalData.java"))
                    .toList();
            assertThat(readers).hasSizeGreaterThan(7);
            StringBuilder all = new StringBuilder();
            for (Path reader : readers) {
                all.append(Files.readString(reader).replaceAll("(?s)/\\*\\*.*?\\*/", ""));
            }
            return pattern.matcher(all)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
        }
    }
}
