package fr.alin.web;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.alin.shared.Roles;
import fr.alin.web.AccessMatrix.Entry;
import fr.alin.web.AccessRoutes.Route;
import jakarta.ejb.MessageDriven;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The matrix as people read it: who may open which page and do what there, then feature by feature who may call what. */
final class AccessDocument {
    private static final String HEAD =
            """
            # Who may do what

            Generated from the compiled services, the pages and `web.xml`. `AccessTest` compares, and leaves what is to be
            committed here in `web/target/access.md`. `AccessIT` calls each of these methods as each of these people, and each that
            takes a record with somebody else's; `RecordsIT` does the same with the pages.

            ## People

            | who | whose records |
            |---|---|
            | everybody | nobody's: offers that are published, the law, one's own link from a mail |
            | applicant | one's own request, candidatures, visits and letters |
            | adviser | those of all applicants who have applied; whoever decides on a file has taken it |
            | supervisor | as an adviser, and the figures |
            | landlord | of the own organisation: programmes, dwellings, offers, sittings, and files it was sent |
            | employer | the own account; there is nothing else yet |
            | admin | employers, the grid of points, messages that were not sent; no file of an applicant |
            | system | what timers and messages do; nobody signs in as it |

            Whoever may not open a page is refused by the container before the page is read, whoever may not call a method before
            it begins. Another one's record answers as one that does not exist.
            """;
    private static final Pattern TAG = Pattern.compile("\\{@\\w+\\s+([^}]*)}");
    private static final Pattern SENTENCE = Pattern.compile("(?s)(.*?)\\.(?:\\s+\\p{Lu}.*|$)");
    private static final Path BUSINESS = Path.of("../ejb/src/main/java");
    private static final Path WEB = Path.of("src/main/java");

    private final List<Entry> entries;
    private final List<Route> routes;
    private final Route frame;
    private final Set<String> asked;
    private final StringBuilder text = new StringBuilder(HEAD);

    private AccessDocument(List<Entry> entries, List<Route> routes, Route frame, Set<String> asked) {
        this.entries = entries;
        this.routes = routes;
        this.frame = frame;
        this.asked = asked;
    }

    /**
     * @param frame what is around every page
     * @param asked signatures of what the web calls
     */
    static String of(List<Entry> entries, List<Route> routes, Route frame, Set<String> asked) {
        AccessDocument document = new AccessDocument(entries, routes, frame, asked);
        document.routes();
        document.services();
        return document.text.toString();
    }

    private void routes() {
        line("\n## Addresses\n");
        line(
                "What a page asks is what its bean can call; in brackets what is only for some of those who may open it. The frame");
        line("around a page asks besides: " + asks(frame) + ". Everything below `/statique/` is for everybody.");
        Map<Set<String>, List<Route>> groups = routes.stream()
                .collect(Collectors.groupingBy(
                        Route::roles,
                        () -> new TreeMap<>(Comparator.comparing(AccessDocument::rank)),
                        Collectors.toList()));
        groups.forEach((roles, group) -> {
            line("\n### For " + who(roles) + "\n\n| address | what it is | what it asks |\n|---|---|---|");
            group.forEach(
                    route -> line("| `%s` | %s | %s |".formatted(route.address(), about(route.beans()), asks(route))));
        });
    }

    /** Everybody first, then as the roles are listed. */
    private static String rank(Set<String> roles) {
        return Roles.ALL.stream()
                .filter(roles::contains)
                .map(role -> "" + Roles.ALL.indexOf(role))
                .collect(Collectors.joining());
    }

    private String asks(Route route) {
        Map<String, Set<String>> methods = new TreeMap<>();
        entries.stream()
                .filter(entry -> route.asks().contains(entry.signature()))
                .forEach(entry -> methods.computeIfAbsent(entry.service(), service -> new LinkedHashSet<>())
                        .add(entry.name() + onlyFor(entry, route)));
        return methods.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String onlyFor(Entry entry, Route route) {
        Set<String> some = AccessRoutes.some(entry, route);
        return some.isEmpty() ? "" : " (" + who(some) + ")";
    }

    private void services() {
        line("\n## Services\n");
        line("Methods in *italics* no page calls: they serve other services, timers and events.");
        Map<String, List<Entry>> features =
                entries.stream().collect(Collectors.groupingBy(Entry::feature, TreeMap::new, Collectors.toList()));
        features.forEach((feature, methods) -> {
            line("\n### " + feature + "\n");
            line(sentence(PageSources.read(BUSINESS.resolve("fr/alin/" + feature + "/package-info.java")), "package ")
                    + "\n\n| service | what it is for | methods | who |\n|---|---|---|---|");
            methods.stream()
                    .collect(Collectors.groupingBy(Entry::bean, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::service);
        });
    }

    private void service(JavaClass bean, List<Entry> methods) {
        Map<String, Map<String, Boolean>> names = new LinkedHashMap<>();
        methods.forEach(entry -> names.computeIfAbsent(who(entry), who -> new TreeMap<>())
                .merge(entry.name(), asked.contains(entry.signature()), Boolean::logicalOr));
        String about = sentence(BUSINESS, bean.getName(), bean.getSimpleName());
        String service = bean.getSimpleName();
        for (Map.Entry<String, Map<String, Boolean>> each : names.entrySet()) {
            String called = each.getValue().entrySet().stream()
                    .map(name -> name.getValue() ? name.getKey() : "*" + name.getKey() + "*")
                    .collect(Collectors.joining(", "));
            line("| %s | %s | %s | %s |".formatted(service, about, called, each.getKey()));
            service = "";
            about = "";
        }
    }

    private static String about(List<JavaClass> beans) {
        return beans.stream()
                .filter(bean -> !bean.getPackageName().endsWith(".shared"))
                .findFirst()
                .map(bean -> sentence(WEB, bean.getName(), bean.getSimpleName()))
                .orElse("");
    }

    private static String sentence(Path root, String name, String simpleName) {
        return sentence(PageSources.read(root.resolve(name.replace('.', '/') + ".java")), "class " + simpleName);
    }

    /** The first sentence of what is said of a class or package. */
    private static String sentence(String source, String declared) {
        String before = source.substring(0, source.indexOf(declared));
        int start = before.lastIndexOf("/**");
        if (start < 0) {
            return "";
        }
        String said = before.substring(start + 3, before.indexOf("*/", start))
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .strip();
        Matcher sentence = SENTENCE.matcher(TAG.matcher(said).replaceAll("$1").replace('#', '.'));
        return sentence.matches() ? sentence.group(1) : said;
    }

    private static String who(Entry entry) {
        return entry.bean().isAnnotatedWith(MessageDriven.class) ? "a message, nobody else" : who(entry.roles());
    }

    private static String who(Set<String> roles) {
        if (roles.equals(AccessMatrix.EVERYBODY)) {
            return "everybody";
        }
        if (roles.equals(AccessRoutes.PEOPLE)) {
            return "whoever is signed in";
        }
        return Roles.ALL.stream()
                .filter(roles::contains)
                .map(role -> role.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
