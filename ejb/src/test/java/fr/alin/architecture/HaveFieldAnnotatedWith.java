package fr.alin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** Every entity but an append-only link row is versioned. */
final class HaveFieldAnnotatedWith extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    HaveFieldAnnotatedWith(Class<? extends Annotation> annotation) {
        super("have a field with @" + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean found = type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
        events.add(new SimpleConditionEvent(type, found, type.getName() + " has @" + annotation.getSimpleName()));
    }
}
