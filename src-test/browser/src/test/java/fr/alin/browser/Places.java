package fr.alin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address the application has, found in its sources: pages, resources, servlets, and what is no address. */
final class Places {
    private static final String PAGE = ".xhtml";
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"*]*)\"");

    private Places() {}

    static Path webapp() {
        return World.repository().resolve("web/src/main/webapp");
    }

    /** Proper addresses: a page without the suffix of its file, everything else by its name. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Path file : files(webapp())) {
            String path = "/" + webapp().relativize(file).toString().replace('\\', '/');
            all.add(path.endsWith(PAGE) ? path.substring(0, path.length() - PAGE.length()) : one(path));
        }
        files(World.repository().resolve("web/src/main/java")).forEach(source -> all.addAll(servlets(source)));
        all.add("/META-INF/MANIFEST.MF");
        return all;
    }

    /** Of numbered resources the first: facade-7.svg is no other case than facade-1.svg. */
    private static String one(String path) {
        return path.replaceFirst("-\\d+\\.svg$", "-1.svg");
    }

    static boolean isPage(String address) {
        return !isInside(address) && !address.startsWith("/statique/");
    }

    /** What the container keeps to itself. */
    static boolean isInside(String address) {
        return address.startsWith("/WEB-INF/") || address.startsWith("/META-INF/");
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> servlets(Path source) {
        try {
            return SERVLET.matcher(Files.readString(source))
                    .results()
                    .flatMap(servlet -> ADDRESS.matcher(servlet.group(1)).results())
                    .map((MatchResult address) -> address.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
