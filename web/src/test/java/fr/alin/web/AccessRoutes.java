package fr.alin.web;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import fr.alin.shared.Roles;
import fr.alin.web.AccessMatrix.Entry;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address that answers, whom the deployment descriptor lets in, and what can be asked of the services there. */
final class AccessRoutes {
    static final Set<String> PEOPLE = Set.copyOf(
            Roles.ALL.stream().filter(role -> !role.equals(Roles.SYSTEM)).toList());

    private static final String WEB = "fr.alin.web";

    /**
     * An address.
     *
     * @param roles that it is for, or {@link AccessMatrix#EVERYBODY}
     * @param beans whom it speaks to; the first one is what it is about
     * @param asks signatures of the business methods that its beans call
     */
    record Route(String address, Set<String> roles, List<JavaClass> beans, Set<String> asks) {}

    private final JavaClasses classes;
    private final AccessDescriptor descriptor;
    private final Map<String, JavaClass> named = new HashMap<>();

    private AccessRoutes(JavaClasses classes, AccessDescriptor descriptor) {
        this.classes = classes;
        this.descriptor = descriptor;
        ofWeb().filter(type -> type.isAnnotatedWith(Named.class)).forEach(type -> named.put(beanName(type), type));
    }

    static List<Route> of(JavaClasses classes, AccessDescriptor descriptor) {
        AccessRoutes routes = new AccessRoutes(classes, descriptor);
        return Stream.of(routes.pages(), routes.servlets(), routes.resources())
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Route::address))
                .toList();
    }

    /** Signatures of what anything of the web calls, filters and listeners too. */
    static Set<String> asked(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith(WEB))
                .flatMap(type -> asks(type).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is around every page, whoever opens it. */
    static Route frame(JavaClasses classes, AccessDescriptor descriptor) {
        AccessRoutes routes = new AccessRoutes(classes, descriptor);
        return routes.route("", routes.beans(PageSources.templates()));
    }

    /** The only ones of those who may open a route that may call this too; empty where all of them may. */
    static Set<String> some(Entry entry, Route route) {
        if (entry.roles().equals(AccessMatrix.EVERYBODY) || entry.roles().containsAll(route.roles())) {
            return Set.of();
        }
        Set<String> some = new TreeSet<>(entry.roles());
        some.retainAll(route.roles().equals(AccessMatrix.EVERYBODY) ? PEOPLE : route.roles());
        return some.isEmpty() ? Set.of("nobody") : some;
    }

    private Stream<Route> pages() {
        return PageSources.pages().stream().map(page -> {
            String address = "/" + PageSources.PAGES.relativize(page).toString().replaceFirst("\\.xhtml$", "");
            Set<java.nio.file.Path> own = PageSources.withParts(page);
            own.removeAll(PageSources.templates());
            return route(address, beans(own));
        });
    }

    private List<JavaClass> beans(Set<java.nio.file.Path> parts) {
        return parts.stream()
                .flatMap(part -> PageSources.beans(PageSources.read(part)).stream()
                        .filter(named::containsKey)
                        .map(named::get)
                        .sorted(Comparator.comparing((JavaClass type) ->
                                        !type.getSimpleName().endsWith("Page"))
                                .thenComparing(JavaClass::getName)))
                .distinct()
                .toList();
    }

    private Stream<Route> servlets() {
        return ofWeb().filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(type -> Stream.of(type.getAnnotationOfType(WebServlet.class))
                        .flatMap(servlet -> Stream.of(servlet.value(), servlet.urlPatterns()))
                        .flatMap(Stream::of)
                        .map(address -> route(address, List.of(type))));
    }

    private Stream<Route> resources() {
        String root = ofWeb().filter(type -> type.isAnnotatedWith(ApplicationPath.class))
                .map(type -> type.getAnnotationOfType(ApplicationPath.class).value())
                .collect(Collectors.joining());
        return ofWeb().filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> route(root + type.getAnnotationOfType(Path.class).value(), List.of(type)));
    }

    private Route route(String address, List<JavaClass> beans) {
        Set<String> asks = new TreeSet<>();
        reached(beans).forEach(type -> asks.addAll(asks(type)));
        return new Route(address, descriptor.roles(address), beans, asks);
    }

    /** With what of the web is injected into them, and into that. */
    private static Set<JavaClass> reached(List<JavaClass> beans) {
        Set<JavaClass> found = new LinkedHashSet<>();
        Deque<JavaClass> next = new ArrayDeque<>(beans);
        while (!next.isEmpty()) {
            JavaClass each = next.pop();
            if (each.getPackageName().startsWith(WEB) && found.add(each)) {
                each.getAllFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .map(JavaField::getRawType)
                        .forEach(next::push);
            }
        }
        return found;
    }

    private static Set<String> asks(JavaClass type) {
        List<JavaAccess<?>> accesses = new ArrayList<>();
        accesses.addAll(type.getMethodCallsFromSelf());
        accesses.addAll(type.getMethodReferencesFromSelf());
        return accesses.stream()
                .filter(access -> AccessMatrix.isBean(access.getTargetOwner()))
                .map(access -> (JavaCodeUnit) access.getTarget().resolveMember().orElseThrow())
                .map(AccessMatrix::signature)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JavaClass> ofWeb() {
        return classes.stream().filter(type -> type.getPackageName().startsWith(WEB));
    }

    private static String beanName(JavaClass type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
