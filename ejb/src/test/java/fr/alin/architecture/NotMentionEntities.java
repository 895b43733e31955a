package fr.alin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** Neither parameters nor results, nor their type arguments, are entities. */
final class NotMentionEntities extends ArchCondition<JavaMethod> {
    NotMentionEntities() {
        super("not mention entities in their signature");
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
            return;
        }
        boolean mentions = method.getAllInvolvedRawTypes().stream().anyMatch(NotMentionEntities::isEntity);
        events.add(new SimpleConditionEvent(method, !mentions, method.getFullName() + " mentions an entity"));
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }
}
