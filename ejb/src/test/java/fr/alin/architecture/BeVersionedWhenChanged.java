package fr.alin.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Version;

/** An entity that a method of its own changes has a version; others are written once, or by one statement. */
final class BeVersionedWhenChanged extends ArchCondition<JavaClass> {
    BeVersionedWhenChanged() {
        super("have a version when a method changes them");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean versioned = type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
        boolean changed = type.getFieldAccessesFromSelf().stream()
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET && byMethod(access));
        events.add(new SimpleConditionEvent(
                type, versioned || !changed, type.getName() + " is changed by a method and has no version"));
    }

    private static boolean byMethod(JavaAccess<?> access) {
        return access.getOrigin() instanceof JavaMethod method
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }
}
