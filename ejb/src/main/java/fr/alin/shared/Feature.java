package fr.alin.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the root package of a domain feature and names the features it may use; ArchUnit holds it to that. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {
    /** Names of the packages under {@code fr.alin}, for example {@code "legal"}. */
    String[] dependsOn();
}
