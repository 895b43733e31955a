package fr.alin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page, parameter and form there is, read from the sources: a new one is covered by itself. */
final class FuzzPages {
    private static final Pattern PARAMETER = Pattern.compile(
            "<f:viewParam name=\"(\\w+)\"|getParameter(?:Values)?\\(\"(\\w+)\"\\)|getRequestParameterMap\\(\\)\\.get\\(\"(\\w+)\"\\)|[?&](?:amp;)?(\\w+)=|name=\"(\\w+)\"");
    private static final Pattern NAMES = Pattern.compile("List\\.of\\(((?:\"\\w+\",? ?)+)\\)\\s*\\.forEach\\(name");
    private static final Pattern FORM = Pattern.compile("<app:form id=\"(\\w+)\"");

    private FuzzPages() {}

    private static Path webapp() {
        return World.repository().resolve("web/src/main/webapp");
    }

    /** Addresses without parameters. */
    static List<String> addresses() {
        return files(webapp(), ".xhtml").stream()
                .map(file -> webapp().relativize(file).toString())
                .filter(file -> !file.startsWith("WEB-INF"))
                .map(file -> "/" + file.replaceFirst("\\.xhtml$", "").replace('\\', '/'))
                .sorted()
                .toList();
    }

    /** Names of parameters that any page or bean reads or any link carries. */
    static List<String> parameters() {
        Set<String> names = new TreeSet<>();
        sources().forEach(source -> {
            Matcher parameter = PARAMETER.matcher(source);
            while (parameter.find()) {
                Stream.of(1, 2, 3, 4, 5)
                        .map(parameter::group)
                        .filter(name -> name != null)
                        .forEach(names::add);
            }
            Matcher list = NAMES.matcher(source);
            while (list.find()) {
                names.addAll(List.of(list.group(1).replaceAll("[\" ]", "").split(",")));
            }
        });
        return List.copyOf(names);
    }

    /** Ids of all forms that are posted. */
    static Set<String> forms() {
        return sources().stream()
                .flatMap(source -> FORM.matcher(source).results())
                .map(form -> form.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() {
        return Stream.of(files(webapp(), ".xhtml"), files(World.repository().resolve("web/src/main/java"), ".java"))
                .flatMap(List::stream)
                .map(FuzzPages::read)
                .toList();
    }

    private static List<Path> files(Path directory, String suffix) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
