package fr.alin.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import fr.alin.shared.Today;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.Calendar;
import java.util.Date;

/** The rules of the architecture, each with a canary class that it must catch. */
final class Rules {
    static final String ROOT = "fr.alin";

    private Rules() {}

    /** Another feature is used through its root package, and only when declared. */
    static ArchRule featuresUseDeclaredRoots(String root) {
        return classes().that().resideInAPackage(root + "..").should(new DeclaredFeaturesOnly(root));
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .resideInAnyPackage("..rules..", "fr.alin.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "org.hibernate..", "java.sql..", "java.io..", "java.net..", "java.util.logging..")
            .because("rules must be readable and replayable without a container");

    static final ArchRule ONLY_TODAY_READS_THE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Today.class.getName())
            .and()
            .haveNameNotMatching(".*\\.ShiftedClock.*")
            .should()
            .callMethodWhere(
                    target(owner(resideInAPackage("java.time.."))).and(target(nameMatching("now|tick.*|system.*"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(Calendar.class, "getInstance");

    static final ArchRule STATELESS_BEANS_ARE_SERVICES_OR_QUERIES = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .haveNameMatching(".*(Service|Queries)")
            .andShould()
            .resideOutsideOfPackages("..model..", "..rules..", "..messaging..");

    static final ArchRule SERVICES_AND_QUERIES_ARE_STATELESS_BEANS = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .haveSimpleNameEndingWith("Queries")
            .should()
            .beAnnotatedWith(Stateless.class);

    static final ArchRule ENTITIES_LIE_IN_MODEL = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("..model..")
            .andShould(new BeVersionedWhenChanged());

    static final ArchRule LISTENERS_LIE_IN_MESSAGING =
            classes().that().areAnnotatedWith(MessageDriven.class).should().resideInAPackage("..messaging..");

    static final ArchRule NO_SETTERS_ON_ENTITIES = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule NO_ENTITY_IN_A_PUBLIC_SIGNATURE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(DescribedPredicate.not(resideInAnyPackage("..model..")))
            .should(new NotMentionEntities());

    static final ArchRule BUSINESS_KNOWS_NO_PAGES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    static final ArchRule NO_PRINTING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Throwable.class))).and(target(nameMatching("printStackTrace"))));

    static final ArchRule NO_OLD_NAMESPACE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("javax..")
                    .and(DescribedPredicate.not(
                            resideInAnyPackage("javax.sql..", "javax.naming..", "javax.crypto..", "javax.imageio.."))));

    static final ArchRule NO_GENERIC_EXCEPTIONS = noMethods()
            .should()
            .declareThrowableOfType(Exception.class)
            .orShould()
            .declareThrowableOfType(Throwable.class);

    static final ArchRule COMMANDS_AND_VIEWS_ARE_RECORDS = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .haveSimpleNameEndingWith("Facts")
            .and()
            .arePublic()
            .should(new BeRecords());

    static boolean inFeature(JavaClass type, String root) {
        return type.getPackageName().startsWith(root + ".");
    }
}
