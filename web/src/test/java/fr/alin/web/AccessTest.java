package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.alin.web.AccessRoutes.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom every service method and every address is for: said in the code, and shown in docs/access.md. */
class AccessTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.alin");
    private static final AccessMatrix MATRIX = AccessMatrix.of(PRODUCT);
    private static List<Route> routes = List.of();
    private static AccessDescriptor descriptor;

    @BeforeAll
    static void read() throws Exception {
        descriptor = AccessDescriptor.read(PageSources.PAGES.resolve("WEB-INF/web.xml"));
        routes = AccessRoutes.of(PRODUCT, descriptor);
    }

    @Test
    void every_method_of_a_service_says_once_whom_it_is_for() {
        assertThat(MATRIX.faults()).isEmpty();
        assertThat(MATRIX.entries()).hasSizeGreaterThan(250);
        assertThat(routes).hasSizeGreaterThan(80);
    }

    @Test
    void a_method_that_says_nothing_or_too_much_or_names_no_role_is_found() {
        assertThat(AccessMatrix.of(new ClassFileImporter().importPackages("fr.alin.web.canary"))
                        .faults())
                .containsExactlyInAnyOrder(
                        "ForgottenService.forgotten says nothing",
                        "ForgottenService.both says everybody and ADMIN",
                        "ForgottenService.unknown says NOBODY_KNOWN");
    }

    @Test
    void addresses_are_for_roles_there_are() {
        assertThat(descriptor.known()).containsExactlyInAnyOrderElementsOf(AccessRoutes.PEOPLE);
        assertThat(routes)
                .allMatch(route -> route.roles().equals(AccessMatrix.EVERYBODY)
                        || AccessRoutes.PEOPLE.containsAll(route.roles())
                                && !route.roles().isEmpty());
    }

    @Test
    void no_page_asks_what_nobody_may_ask_who_may_open_it() {
        assertThat(routes.stream().flatMap(route -> MATRIX.entries().stream()
                        .filter(entry -> route.asks().contains(entry.signature()))
                        .filter(entry -> AccessRoutes.some(entry, route).contains("nobody"))
                        .map(entry -> route.address() + " asks " + entry.signature())))
                .isEmpty();
    }

    /** What the pages call and what there is are found by the same name. */
    @Test
    void whatever_the_web_asks_is_a_business_method() {
        assertThat(AccessRoutes.asked(PRODUCT))
                .hasSizeGreaterThan(150)
                .isSubsetOf(MATRIX.entries().stream()
                        .map(AccessMatrix.Entry::signature)
                        .toList());
    }

    @Test
    void document_is_that_of_the_code() throws Exception {
        String generated = AccessDocument.of(
                MATRIX.entries(), routes, AccessRoutes.frame(PRODUCT, descriptor), AccessRoutes.asked(PRODUCT));
        Files.writeString(Path.of("target/access.md"), generated);
        assertThat(Path.of("../docs/access.md")).hasContent(generated);
    }
}
