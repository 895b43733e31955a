package fr.alin.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.alin.shared.Feature;
import java.util.Set;

/** Uses other features through their root package, and only those that its package-info declares. */
final class DeclaredFeaturesOnly extends ArchCondition<JavaClass> {
    private final String root;

    DeclaredFeaturesOnly(String root) {
        super("use the roots of declared features only");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = feature(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (Rules.inFeature(target, root) && !feature(target).equals(own)) {
                boolean inRoot = target.getPackageName().equals(root + "." + feature(target));
                boolean declared = declared(own).contains(feature(target));
                if (!inRoot || !declared) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    }

    private String feature(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
    }

    private Set<String> declared(String feature) {
        try {
            Feature declaration =
                    Class.forName(root + "." + feature + ".package-info").getAnnotation(Feature.class);
            return declaration == null ? Set.of() : Set.of(declaration.dependsOn());
        } catch (ClassNotFoundException e) {
            return Set.of();
        }
    }
}
