package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final String CANARIES = "fr.alin.architecture.canary";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Rules.ROOT);

    private static final JavaClasses CANARY_CLASSES = new ClassFileImporter().importPackages(CANARIES);

    static Stream<Map.Entry<String, ArchRule>> rules() {
        return Map.<String, ArchRule>ofEntries(
                Map.entry("features use declared roots", Rules.featuresUseDeclaredRoots(Rules.ROOT)),
                Map.entry("no cycles", Rules.noCycles(Rules.ROOT)),
                Map.entry("rules are plain Java", Rules.RULES_ARE_PLAIN_JAVA),
                Map.entry("only Today reads the clock", Rules.ONLY_TODAY_READS_THE_CLOCK),
                Map.entry("stateless beans", Rules.STATELESS_BEANS_ARE_SERVICES_OR_QUERIES),
                Map.entry("services and queries", Rules.SERVICES_AND_QUERIES_ARE_STATELESS_BEANS),
                Map.entry("entities in model", Rules.ENTITIES_LIE_IN_MODEL),
                Map.entry("listeners in messaging", Rules.LISTENERS_LIE_IN_MESSAGING),
                Map.entry("no setters on entities", Rules.NO_SETTERS_ON_ENTITIES),
                Map.entry("no entity in a signature", Rules.NO_ENTITY_IN_A_PUBLIC_SIGNATURE),
                Map.entry("business knows no pages", Rules.BUSINESS_KNOWS_NO_PAGES),
                Map.entry("no printing", Rules.NO_PRINTING),
                Map.entry("no old namespace", Rules.NO_OLD_NAMESPACE),
                Map.entry("no generic exceptions", Rules.NO_GENERIC_EXCEPTIONS),
                Map.entry("views and facts are records", Rules.COMMANDS_AND_VIEWS_ARE_RECORDS))
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void product_keeps_the_rule(Map.Entry<String, ArchRule> rule) {
        rule.getValue().check(PRODUCT);
    }

    /** A rule that lets its canary pass would let anything pass. */
    @ParameterizedTest
    @MethodSource("rulesForCanaries")
    void canary_breaks_the_rule(Map.Entry<String, ArchRule> rule) {
        assertThat(rule.getValue()
                        .allowEmptyShould(true)
                        .evaluate(CANARY_CLASSES)
                        .hasViolation())
                .as(rule.getKey())
                .isTrue();
    }

    /** A rule of several parts is broken in each of them, so that no part is dead. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "only Today reads the clock, Instant.now()",
        "only Today reads the clock, LocalDate.now()",
        "only Today reads the clock, ZonedDateTime.now(",
        "only Today reads the clock, YearMonth.now()",
        "only Today reads the clock, Clock.systemUTC()",
        "only Today reads the clock, System.currentTimeMillis()",
        "only Today reads the clock, java.util.Date.<init>()",
        "only Today reads the clock, Calendar.getInstance()",
        "rules are plain Java, jakarta.persistence",
        "rules are plain Java, java.sql",
        "rules are plain Java, java.io",
        "rules are plain Java, java.util.logging",
        "no printing, System.out",
        "no printing, System.err",
        "no printing, printStackTrace",
        "no generic exceptions, declare throwable of type java.lang.Exception",
        "no generic exceptions, declare throwable of type java.lang.Throwable",
        "business knows no pages, jakarta.faces",
        "business knows no pages, jakarta.servlet",
        "stateless beans, BrokenHelper",
        "stateless beans, BrokenService",
        "services and queries, BrokenQueries",
        "services and queries, SilentService",
        "entities in model, BrokenEntity",
        "entities in model, Broken is changed",
        "no entity in a signature, BrokenQueries.answer(",
        "no entity in a signature, BrokenQueries.all(",
        "no entity in a signature, BrokenQueries.take(",
        "views and facts are records, BrokenView",
        "views and facts are records, BrokenFacts"
    })
    void each_part_of_a_rule_catches_its_canary(String name, String caught) {
        ArchRule rule = rules().filter(entry -> entry.getKey().equals(name))
                .findAny()
                .orElseThrow()
                .getValue();
        assertThat(rule.evaluate(CANARY_CLASSES).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains(caught));
    }

    static Stream<Map.Entry<String, ArchRule>> rulesForCanaries() {
        return rules().map(entry -> switch (entry.getKey()) {
            case "features use declared roots" -> Map.entry(entry.getKey(), Rules.featuresUseDeclaredRoots(CANARIES));
            case "no cycles" -> Map.entry(entry.getKey(), Rules.noCycles(CANARIES));
            default -> entry;
        });
    }

    @Test
    void there_is_something_to_check() {
        assertThat(PRODUCT.size()).isGreaterThan(150);
        assertThat(PRODUCT.stream().filter(type -> type.getPackageName().endsWith(".rules")))
                .hasSizeGreaterThan(8);
        assertThat(PRODUCT.stream().filter(type -> type.getPackageName().endsWith(".model")))
                .hasSizeGreaterThan(10);
    }
}
