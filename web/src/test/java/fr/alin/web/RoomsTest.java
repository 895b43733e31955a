package fr.alin.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms by who uses them: the folder of a page is a role, and the package of its bean too. */
class RoomsTest {
    private static final String CANARIES = "fr.alin.web.canary";
    private static final Set<String> ROOMS =
            Set.of("visitor", "applicant", "adviser", "landlord", "employer", "admin", "account", "api", "shared");
    private static final Map<String, String> ROOM_OF_FOLDER = Map.of(
            "candidat", "applicant",
            "conseiller", "adviser",
            "bailleur", "landlord",
            "admin", "admin",
            "mon-compte", "account",
            "compte", "visitor",
            "erreurs", "shared");
    private static final int MOST_MEMBERS = 12;

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.alin.web");
    private static final JavaClasses CANARY_CLASSES = new ClassFileImporter().importPackages(CANARIES);

    @Test
    void there_is_no_other_room() {
        assertThat(PRODUCT.stream().map(type -> room(type, "fr.alin.web")).distinct())
                .allMatch(ROOMS::contains);
        assertThat(PRODUCT.size()).isGreaterThan(80);
    }

    @Test
    void rooms_use_what_is_shared_and_no_other_room() {
        apart("fr.alin.web").check(PRODUCT);
        assertThat(apart(CANARIES).evaluate(CANARY_CLASSES).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("NosyPage"))
                .anyMatch(detail -> detail.contains("Climber"));
    }

    @Test
    void pages_see_what_a_feature_shows_and_not_its_inside() {
        ArchRule rule = ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("fr.alin.(*).model..", "fr.alin.(*).rules..");
        rule.check(PRODUCT);
        assertThat(rule.evaluate(CANARY_CLASSES).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("Insider") && detail.contains("rules.Obstacles"))
                .anyMatch(detail -> detail.contains("Insider") && detail.contains("model.Candidature"));
    }

    @Test
    void rooms_form_no_cycle() {
        slices().matching("fr.alin.web.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void no_page_injects_another() {
        ArchRule rule =
                fields().that().areAnnotatedWith(Inject.class).should().notHaveRawType(simpleNameEndingWith("Page"));
        rule.check(PRODUCT);
        assertThat(rule.evaluate(CANARY_CLASSES).hasViolation()).isTrue();
    }

    /** A bean that grows beyond that is two: forms and views carry the rest. */
    @Test
    void a_page_bean_has_at_most_twelve_public_members() {
        slim("fr.alin.web").check(PRODUCT);
        assertThat(slim(CANARIES).evaluate(CANARY_CLASSES).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("CrowdedPage has 13");
    }

    @Test
    void a_page_and_its_parts_speak_to_beans_of_their_own_room() throws IOException {
        Map<String, String> rooms = new HashMap<>();
        PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .forEach(type -> rooms.put(
                        type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                                + type.getSimpleName().substring(1),
                        room(type, "fr.alin.web")));
        List<String> breaches = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        int beans = 0;
        for (Path page : PageSources.pages()) {
            for (Path part : PageSources.withParts(page)) {
                seen.add(part);
                for (String bean : PageSources.beans(PageSources.read(part))) {
                    String room = rooms.get(bean);
                    beans += room == null ? 0 : 1;
                    if (room == null && bean.matches("\\w+(Page|InView)")
                            || room != null && !room.equals("shared") && !room.equals(roomOf(page))) {
                        breaches.add(PageSources.PAGES.relativize(page) + " speaks to " + bean + " of " + room + " in "
                                + part);
                    }
                }
            }
        }
        assertThat(beans).isGreaterThan(300);
        assertThat(breaches).isEmpty();
        try (Stream<Path> parts = Files.list(PageSources.PAGES.resolve("WEB-INF/parts"))) {
            assertThat(parts).allMatch(seen::contains);
        }
    }

    @Test
    void beans_are_found_wherever_they_stand_in_an_expression() {
        assertThat(PageSources.beans("<p>#{not empty a.b and c['d.e'] ? f.g(h, i.j) : 'k'}</p> #{l}"))
                .containsExactlyInAnyOrder("a", "c", "f", "h", "i", "l");
    }

    private static ArchRule apart(String root) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<JavaClass>("use their own room and the shared one") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> in(dependency.getTargetClass(), root))
                                .filter(dependency ->
                                        !room(dependency.getTargetClass(), root).equals(room(type, root)))
                                .filter(dependency ->
                                        !room(dependency.getTargetClass(), root).equals("shared"))
                                .forEach(dependency ->
                                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                    }
                });
    }

    private static ArchRule slim(String root) {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .haveNameMatching(".*(Page|InView)")
                .should(new ArchCondition<JavaClass>("have at most " + MOST_MEMBERS + " public members") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long members = Stream.concat(type.getMethods().stream(), type.getFields().stream())
                                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .count();
                        if (members > MOST_MEMBERS) {
                            events.add(SimpleConditionEvent.violated(type, type.getSimpleName() + " has " + members));
                        }
                    }
                });
    }

    private static boolean in(JavaClass type, String root) {
        return type.getBaseComponentType().getPackageName().startsWith(root + ".");
    }

    private static String room(JavaClass type, String root) {
        return type.getBaseComponentType()
                .getPackageName()
                .substring(root.length() + 1)
                .replaceFirst("\\..*", "");
    }

    private static String roomOf(Path page) {
        Path relative = PageSources.PAGES.relativize(page);
        String folder = relative.getNameCount() == 1 && relative.toString().equals("mon-compte.xhtml")
                ? "mon-compte"
                : relative.getName(0).toString();
        return ROOM_OF_FOLDER.getOrDefault(folder, "visitor");
    }
}
