package fr.alin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.alin.persistence.PostgreSql;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What the entities say of the database. */
final class Mapping {
    /** A native statement stands in a method that says why HQL does not do. */
    static final ArchRule NATIVE_SAYS_WHY = methods()
            .that(new DescribedPredicate<JavaMethod>("speak PostgreSQL") {
                @Override
                public boolean test(JavaMethod method) {
                    return speaksPostgreSql(method);
                }
            })
            .should(new ArchCondition<JavaMethod>("say why") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method,
                            method.isAnnotatedWith(PostgreSql.class),
                            method.getFullName() + " asks in PostgreSQL's own words"));
                }
            });

    private Mapping() {}

    /** Tables by the name of their entity in HQL. */
    static Map<String, String> tablesByEntity(JavaClasses product) {
        Map<String, String> tables = new HashMap<>();
        product.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(type -> {
            String name = type.getAnnotationOfType(Entity.class).name();
            tables.put(
                    name.isEmpty() ? type.getSimpleName() : name,
                    type.getAnnotationOfType(Table.class).name());
        });
        return tables;
    }

    /** Every mapped table, of an entity or of its collections, with the entity. */
    static Map<String, JavaClass> tables(JavaClasses product) {
        Map<String, JavaClass> tables = new TreeMap<>();
        product.stream().filter(type -> type.isAnnotatedWith(Entity.class)).forEach(type -> {
            tables.put(type.getAnnotationOfType(Table.class).name(), type);
            type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(CollectionTable.class))
                    .forEach(field -> tables.put(
                            field.getAnnotationOfType(CollectionTable.class).name(), type));
        });
        return tables;
    }

    /** Names of the fields that hold the collections, by table. */
    static Map<String, String> collections(JavaClasses product) {
        Map<String, String> fields = new TreeMap<>();
        product.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(CollectionTable.class))
                .forEach(field -> fields.put(
                        field.getAnnotationOfType(CollectionTable.class).name(), field.getName()));
        return fields;
    }

    static long nativeStatements(JavaClasses product) {
        return product.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(Mapping::speaksPostgreSql)
                .count();
    }

    private static boolean speaksPostgreSql(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(EntityManager.class)
                        && call.getName().equals("createNativeQuery"));
    }
}
