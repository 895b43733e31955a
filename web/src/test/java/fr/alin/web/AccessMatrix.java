package fr.alin.web;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import fr.alin.shared.Roles;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every method of every EJB that somebody could call, and whom the container lets call it: read from the compiled classes. */
final class AccessMatrix {
    /** Whoever asks, signed in or not. */
    static final Set<String> EVERYBODY = Set.of("*");

    /**
     * A business method.
     *
     * @param roles that may call it, or {@link #EVERYBODY}
     */
    record Entry(JavaClass bean, JavaMethod method, Set<String> roles) {
        String feature() {
            return bean.getPackageName().split("\\.")[2];
        }

        String service() {
            return bean.getSimpleName();
        }

        String name() {
            return method.getName();
        }

        /** As calls to it are written in the byte code. */
        String signature() {
            return AccessMatrix.signature(method);
        }

        boolean admits(String role) {
            return roles.equals(EVERYBODY) || roles.contains(role);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private AccessMatrix() {}

    static AccessMatrix of(JavaClasses classes) {
        AccessMatrix matrix = new AccessMatrix();
        classes.stream()
                .filter(AccessMatrix::isBean)
                .sorted(Comparator.comparing(JavaClass::getName))
                .forEach(matrix::read);
        return matrix;
    }

    static boolean isBean(JavaClass type) {
        return Stream.of(Stateless.class, Stateful.class, Singleton.class, MessageDriven.class)
                .anyMatch(type::isAnnotatedWith);
    }

    /** By feature, service and name. */
    List<Entry> entries() {
        return entries;
    }

    /** Methods of which nothing, or more than one thing, is said. */
    List<String> faults() {
        return faults;
    }

    /** As calls to it are told apart. */
    static String signature(JavaCodeUnit method) {
        return method.getOwner().getName() + "." + method.getName()
                + method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    }

    private void read(JavaClass bean) {
        bean.getAllMethods().stream()
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class))
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> Stream.of(JavaModifier.STATIC, JavaModifier.ABSTRACT, JavaModifier.SYNTHETIC)
                        .noneMatch(method.getModifiers()::contains))
                .sorted(Comparator.comparing(AccessMatrix::signature))
                .forEach(method -> read(bean, method));
    }

    private void read(JavaClass bean, JavaMethod method) {
        List<Set<String>> said = said(method);
        if (said.isEmpty()) {
            said = said(bean);
        }
        String fault = fault(said);
        if (fault.isEmpty()) {
            entries.add(new Entry(bean, method, said.get(0)));
        } else {
            faults.add(bean.getSimpleName() + "." + method.getName() + " says " + fault);
        }
    }

    private static String fault(List<Set<String>> said) {
        boolean known = said.stream().allMatch(roles -> roles.equals(EVERYBODY) || Roles.ALL.containsAll(roles));
        if (said.size() == 1 && known) {
            return "";
        }
        return said.isEmpty()
                ? "nothing"
                : said.stream()
                        .map(roles -> roles.equals(EVERYBODY) ? "everybody" : String.join(", ", roles))
                        .collect(Collectors.joining(" and "));
    }

    private static List<Set<String>> said(HasAnnotations<?> element) {
        List<Set<String>> said = new ArrayList<>();
        if (element.isAnnotatedWith(PermitAll.class)) {
            said.add(EVERYBODY);
        }
        if (element.isAnnotatedWith(DenyAll.class)) {
            said.add(Set.of());
        }
        element.tryGetAnnotationOfType(RolesAllowed.class)
                .ifPresent(roles -> said.add(Set.copyOf(Arrays.asList(roles.value()))));
        return said;
    }
}
