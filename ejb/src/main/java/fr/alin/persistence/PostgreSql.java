package fr.alin.persistence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a statement speaks PostgreSQL itself, and why HQL does not do; a test finds native statements without it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PostgreSql {
    /** What PostgreSQL does here that HQL cannot say. */
    String value();
}
