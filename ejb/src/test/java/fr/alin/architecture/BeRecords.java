package fr.alin.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What crosses the border of a feature is a record. */
final class BeRecords extends ArchCondition<JavaClass> {
    BeRecords() {
        super("be records");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        events.add(new SimpleConditionEvent(type, type.isRecord(), type.getName() + " is a record"));
    }
}
