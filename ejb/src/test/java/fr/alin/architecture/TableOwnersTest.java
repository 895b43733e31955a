package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.alin.privacy.PersonalData;
import fr.alin.shared.Feature;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walls hold in SQL too: a table is written by its owner, and read by whoever declares the owner, in a reader. */
class TableOwnersTest {
    private static final Path SOURCES = Path.of("src/main/java/fr/alin");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern CREATED =
            Pattern.compile("create table (?:if not exists )?(\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "(?m)^\\s*(account_id|request_id|candidature_id|email|birth_name|first_name|nur|subject_id)\\s");

    private static final Map<String, String> OWNERS = new TreeMap<>();
    private static final Map<String, String> PERSONAL = new TreeMap<>();
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Rules.ROOT);
    private static SqlScanner scanner;

    @BeforeAll
    static void read_owners() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/main/resources/db/owners.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",", 3);
            OWNERS.put(cells[0], cells[1]);
            PERSONAL.put(cells[0], cells[2]);
        }
        scanner = new SqlScanner(Mapping.tablesByEntity(PRODUCT));
    }

    @Test
    void every_table_of_the_migrations_has_one_owner_and_every_owner_a_table() throws IOException {
        assertThat(created().keySet()).containsExactlyInAnyOrderElementsOf(OWNERS.keySet());
        assertThat(OWNERS.values())
                .allSatisfy(feature -> assertThat(SOURCES.resolve(feature)).isDirectory());
    }

    @Test
    void only_the_owner_writes_and_only_readers_of_declared_features_read() throws IOException {
        List<String> breaches = new ArrayList<>();
        int tables = 0;
        for (Path file : sources()) {
            List<SqlScanner.Use> uses = scanner.uses(Files.readString(file));
            tables += uses.size();
            breaches.addAll(breaches(feature(file), name(file), uses));
        }
        assertThat(tables).as("statements that were understood").isGreaterThan(120);
        assertThat(breaches).isEmpty();
    }

    @Test
    void what_a_feature_declares_it_uses() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        PRODUCT.forEach(type -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
            if (Rules.inFeature(dependency.getTargetClass().getBaseComponentType(), Rules.ROOT)) {
                used.computeIfAbsent(feature(type.getPackageName()), key -> new HashSet<>())
                        .add(feature(dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName()));
            }
        }));
        for (Path file : sources()) {
            scanner.uses(Files.readString(file)).stream()
                    .map(use -> OWNERS.get(use.name()))
                    .filter(Objects::nonNull)
                    .forEach(owner -> used.computeIfAbsent(feature(file), key -> new HashSet<>())
                            .add(owner));
        }
        List<String> idle = new ArrayList<>();
        for (String feature : used.keySet()) {
            declared(feature).stream()
                    .filter(other -> !used.get(feature).contains(other))
                    .forEach(other -> idle.add(feature + " declares " + other));
        }
        assertThat(used).hasSizeGreaterThan(15);
        assertThat(idle).isEmpty();
    }

    @Test
    void every_table_is_mapped_by_its_owner() {
        Map<String, String> mapped = new TreeMap<>();
        Mapping.tables(PRODUCT).forEach((table, type) -> mapped.put(table, feature(type.getPackageName())));
        // Read by JDBC before there is any entity manager: it is what the clock of all of them rests on.
        mapped.put("demo_clock", "operation");
        // Kept by the database, asked in its own words only.
        mapped.put("open_offer", "offer");
        assertThat(mapped).isEqualTo(OWNERS);
    }

    @Test
    void native_statements_say_why() {
        Mapping.NATIVE_SAYS_WHY.check(PRODUCT);
        assertThat(Mapping.nativeStatements(PRODUCT)).isBetween(5L, 20L);
        assertThat(Mapping.NATIVE_SAYS_WHY
                        .evaluate(new ClassFileImporter().importClasses(Silent.class))
                        .hasViolation())
                .isTrue();
    }

    /** Speaks PostgreSQL and says nothing of it. */
    static class Silent {
        long one(EntityManager em) {
            return (long) em.createNativeQuery("select 1", Long.class).getSingleResult();
        }
    }

    @Test
    void whoever_keeps_personal_data_shows_and_erases_it() throws IOException {
        Set<String> features = new HashSet<>();
        PRODUCT.stream()
                .filter(type -> type.isAssignableTo(PersonalData.class) && !type.isInterface())
                .forEach(type -> features.add(feature(type.getPackageName())));
        Set<String> shown = shownTables();
        PERSONAL.forEach((table, personal) -> {
            if (personal.equals("yes")) {
                assertThat(features).as(table).contains(OWNERS.get(table));
                assertThat(shown).as(table).contains(table);
            } else if (personal.startsWith("unshown: ")) {
                assertThat(features).as(table).contains(OWNERS.get(table));
                assertThat(shown).as(table).doesNotContain(table);
            } else {
                assertThat(personal).as(table).startsWith("no: ");
            }
        });
        created().forEach((table, columns) -> {
            if (ABOUT_PEOPLE.matcher(columns).find()) {
                assertThat(PERSONAL.get(table)).as(table).matches("yes|unshown: .+");
            }
        });
    }

    /** Tables that the sections of a feature's own data are read from. */
    private static Set<String> shownTables() throws IOException {
        Set<String> shown = new HashSet<>();
        for (JavaClass type : PRODUCT) {
            if (type.isAssignableTo(PersonalData.class) && !type.isInterface()) {
                String source = Files.readString(SOURCES.resolve(
                        type.getName().substring(Rules.ROOT.length() + 1).replace('.', '/') + ".java"));
                scanner.uses(source).forEach(use -> shown.add(use.name()));
                Mapping.collections(PRODUCT).forEach((table, field) -> {
                    if (source.contains("join r." + field)) {
                        shown.add(table);
                    }
                });
            }
        }
        return shown;
    }

    @Test
    void the_scanner_catches_each_kind_of_breach() {
        assertThat(found("ranking", "Grids", "\"update offer set status = 'CLOSED'\""))
                .containsExactly("ranking.Grids writes offer of offer");
        assertThat(found("ranking", "Grids", "\"\"\"\n insert into offer (id) values (1)\"\"\""))
                .containsExactly("ranking.Grids writes offer of offer");
        assertThat(found("ranking", "Grids", "\"delete from offer\"")).hasSize(1);
        assertThat(found("offer", "OfferReader", "\"select 1 from offer o join candidature k on true\""))
                .containsExactly("offer.OfferReader reads candidature of candidature, which offer does not declare");
        assertThat(found("ranking", "Grids", "\"select 1 from offer\""))
                .containsExactly("ranking.Grids reads offer of offer, but is no reader");
        assertThat(found("ranking", "Grids", "\"select 1 from scoring_grid g, offer o\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"select c from Candidature c\"")).hasSize(1);
        assertThat(found("ranking", "Grids", "\"delete from \" + table")).hasSize(1);
        assertThat(found("ranking", "Grids", "\" left join \" + table")).hasSize(1);
        assertThat(found("ranking", "Grids", "\"update offer as o set status = 'CLOSED'\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"UPDATE Offer o SET o.status = CLOSED\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"DELETE FROM OFFER\"")).hasSize(1);
        assertThat(found("ranking", "Grids", "\"insert into public.offer (id) values (1)\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"select 1 from scoring_grid g, frozen_list as f, offer o\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"delete from scoring_grid using offer where true\""))
                .hasSize(1);
        assertThat(found("ranking", "Grids", "\"select 1 from offers\""))
                .containsExactly("ranking.Grids names offers, which no feature owns");
        assertThat(found("ranking", "Grids", "\"with x as (select 1 from scoring_grid) select 1 from x\""))
                .isEmpty();
        assertThat(found("ranking", "CandidateReader", "\"select 1 from offer o for update of o\""))
                .isEmpty();
        assertThat(found(
                        "ranking",
                        "Grids",
                        "\"insert into scoring_grid values (1) on conflict (id) do update set a = 1\""))
                .isEmpty();
    }

    private static List<String> found(String feature, String type, String source) {
        return breaches(feature, type, scanner.uses(source));
    }

    private static List<String> breaches(String feature, String type, List<SqlScanner.Use> uses) {
        List<String> breaches = new ArrayList<>();
        for (SqlScanner.Use use : uses) {
            String owner = use.name().isEmpty() ? "nobody" : OWNERS.get(use.name());
            String who = feature + "." + type;
            if (type.matches("V\\d+__.*") || feature.equals(owner)) {
                continue;
            }
            if (owner == null) {
                if (use.statement() && !use.name().startsWith("pg_")) {
                    breaches.add(who + " names " + use.name() + ", which no feature owns");
                }
                continue;
            }
            if (use.written()) {
                breaches.add(who + " writes " + use.name() + " of " + owner);
            } else if (!declared(feature).contains(owner)) {
                breaches.add(
                        who + " reads " + use.name() + " of " + owner + ", which " + feature + " does not declare");
            } else if (!type.endsWith("Reader") && !type.endsWith("Data")) {
                breaches.add(who + " reads " + use.name() + " of " + owner + ", but is no reader");
            }
        }
        return breaches;
    }

    private static Map<String, String> created() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".sql")).toList()) {
                Matcher created = CREATED.matcher(Files.readString(file));
                while (created.find()) {
                    tables.put(created.group(1), created.group(2));
                }
            }
        }
        return tables;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String feature(Path file) {
        return SOURCES.relativize(file).getName(0).toString();
    }

    private static String feature(String packageName) {
        return packageName.substring(Rules.ROOT.length() + 1).replaceFirst("\\..*", "");
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static Set<String> declared(String feature) {
        try {
            Feature declaration =
                    Class.forName(Rules.ROOT + "." + feature + ".package-info").getAnnotation(Feature.class);
            return Set.of(declaration.dependsOn());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
