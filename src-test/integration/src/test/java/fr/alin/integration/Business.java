package fr.alin.integration;

import fr.alin.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import javax.naming.NamingException;

/**
 * A business method of the deployed EAR: found in its directory, so that none is forgotten.
 *
 * @param bean the EJB's class, which is its view too
 */
public record Business(Class<?> bean, Method method) {
    private static final String EJBS = "java:global/alin/alin-ejb";

    /** All of them, by name. */
    public static List<Business> all() throws NamingException, ClassNotFoundException {
        List<Business> all = new ArrayList<>();
        for (NameClassPair found : Collections.list(new InitialContext().list(EJBS))) {
            String[] names = found.getName().split("!");
            if (names.length == 2) {
                Class<?> bean = Thread.currentThread().getContextClassLoader().loadClass(names[1]);
                Stream.of(bean.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> all.add(new Business(bean, method)));
            }
        }
        all.sort(Comparator.comparing(Business::toString));
        return all;
    }

    /** {@code SittingService.put}: overloaded ones share it. */
    public String name() {
        return bean.getSimpleName() + "." + method.getName();
    }

    /** Whether it is for people without an account too. */
    public boolean forEverybody() {
        return said().isAnnotationPresent(PermitAll.class);
    }

    public boolean admits(String role) {
        return forEverybody() || roles().contains(role);
    }

    /** Roles that it names. */
    public Set<String> roles() {
        RolesAllowed allowed = said().getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    /** Only timers and messages call it: nobody can sign in as the system. */
    public boolean forTheSystemAlone() {
        return roles().equals(Set.of(Roles.SYSTEM));
    }

    /** Whether it commits by itself, whatever becomes of its caller. */
    public boolean commits() {
        TransactionAttribute of = method.getAnnotation(TransactionAttribute.class);
        if (of == null) {
            of = bean.getAnnotation(TransactionAttribute.class);
        }
        return of != null
                && (of.value() == TransactionAttributeType.REQUIRES_NEW
                        || of.value() == TransactionAttributeType.NOT_SUPPORTED);
    }

    /** Whether it hears of what other services have done. */
    public boolean listens() {
        return Stream.of(method.getParameters()).anyMatch(one -> one.isAnnotationPresent(Observes.class));
    }

    /** @throws Exception what it throws itself */
    public Object call(Object... arguments) throws Exception {
        try {
            return method.invoke(InContainer.ejb(bean), arguments);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw e;
        }
    }

    @Override
    public String toString() {
        return name()
                + Stream.of(method.getParameters()).map(Parameter::getName).toList();
    }

    private AnnotatedElement said() {
        return method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class)
                ? method
                : bean;
    }
}
