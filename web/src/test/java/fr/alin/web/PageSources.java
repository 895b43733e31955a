package fr.alin.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages as they are written: the files, what they include, and the beans they speak to. */
final class PageSources {
    static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-z]\\w*");
    private static final Set<String> WORDS_OF_EL = Set.of(
            "not", "empty", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "true", "false", "null", "div", "mod");
    private static final Pattern PART = Pattern.compile("\"/(WEB-INF/(?:parts|templates)/[\\w-]+\\.xhtml)\"");

    private PageSources() {}

    /** Pages with an address of their own, in its order. */
    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(path -> path.toString().endsWith(".xhtml"))
                    .filter(path -> !path.startsWith(PAGES.resolve("WEB-INF")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is around the pages. */
    static Set<Path> templates() {
        try (Stream<Path> files = Files.list(PAGES.resolve("WEB-INF/templates"))) {
            return files.sorted().collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with everything it includes. */
    static Set<Path> withParts(Path page) {
        Set<Path> found = new LinkedHashSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(page));
        while (!next.isEmpty()) {
            Path each = next.pop();
            if (found.add(each)) {
                Matcher part = PART.matcher(read(each));
                while (part.find()) {
                    next.push(PAGES.resolve(part.group(1)));
                }
            }
        }
        return found;
    }

    /** Names with which an expression begins, anywhere in it. */
    static Set<String> beans(String page) {
        Set<String> beans = new HashSet<>();
        Matcher expression = EXPRESSION.matcher(page);
        while (expression.find()) {
            Matcher name = NAME.matcher(TEXT.matcher(expression.group(1)).replaceAll("''"));
            while (name.find()) {
                if (!WORDS_OF_EL.contains(name.group())) {
                    beans.add(name.group());
                }
            }
        }
        return beans;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
