package fr.alin.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.candidature.CandidatureStatus;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a file its landlord sees, held field by field against what is kept and what is shown. */
class ReceivedFieldsTest {
    private static final List<String> KEPT = List.of(
            "housingrequest.model.HousingRequest",
            "housingrequest.model.ApplicantIdentity",
            "housingrequest.model.DeclaredHousehold",
            "housingrequest.model.NamedEmployer",
            "housingrequest.model.HomeAndWishes",
            "housingrequest.model.HouseholdMember",
            "housingrequest.model.DepositedDocument",
            "housingrequest.model.FoundFactEntry",
            "candidature.model.Candidature",
            "selection.model.SelectedFile");
    private static final List<Class<?>> SHOWN = List.of(
            ReceivedFile.class,
            ReceivedItem.class,
            ReceivedPerson.class,
            ReceivedMember.class,
            ReceivedResources.class,
            ReceivedDocument.class);
    /** What says nothing of the person: the offer, and the parts that are records themselves. */
    private static final Set<String> OF_NOBODY = Set.of(
            "ReceivedFile.item",
            "ReceivedFile.person",
            "ReceivedFile.resources",
            "ReceivedItem.offer",
            "ReceivedItem.rooms",
            "ReceivedItem.commune",
            "ReceivedItem.sentAt");
    /** Made of others: usual and first name, and how many members there are. */
    private static final Set<String> MADE_OF_OTHERS = Set.of("ReceivedItem.name", "ReceivedItem.persons");

    private record Row(String field, Set<String> shown, String when, String why) {}

    @Test
    void every_field_that_is_kept_has_its_row_and_its_reason() throws ClassNotFoundException {
        Set<String> kept = new TreeSet<>();
        for (String name : KEPT) {
            Class<?> entity = Class.forName("fr.alin." + name);
            Arrays.stream(entity.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .filter(field -> !field.getName().startsWith("$$"))
                    .forEach(field -> kept.add(entity.getSimpleName() + "." + field.getName()));
        }
        assertThat(kept).hasSizeGreaterThan(70);
        assertThat(rows().map(Row::field)).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(rows()).allMatch(row -> !row.why().isBlank());
    }

    @Test
    void nothing_is_shown_that_has_no_row() {
        Set<String> allowed = rows().flatMap(row -> row.shown().stream()).collect(Collectors.toSet());
        Set<String> shown = SHOWN.stream()
                .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                .map(ReceivedFieldsTest::name)
                .filter(name -> !OF_NOBODY.contains(name) && !MADE_OF_OTHERS.contains(name))
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(allowed);
    }

    /** Of a candidature that is over a landlord sees in the list how it ended; its file is not found any more. */
    @ParameterizedTest
    @EnumSource(CandidatureStatus.class)
    void nothing_of_the_person_stays_once_it_is_over(CandidatureStatus status) throws ReflectiveOperationException {
        assertThat(rows()).allMatch(row -> row.shown().isEmpty() == row.when().isEmpty());
        ReceivedItem item = new ReceivedItem(
                new UUID(0, 1), 40012, 3, "Drancy", 2, 1, status, "Żółkiewski Łukasz", 4L, Instant.EPOCH, Instant.MAX);
        for (RecordComponent component : ReceivedItem.class.getRecordComponents()) {
            String when = when(name(component));
            boolean shown = status.active() ? !when.equals("over") : !when.equals("active");
            assertThat(component.getAccessor().invoke(item) != null)
                    .as(component.getName())
                    .isEqualTo(shown);
        }
    }

    private static String when(String component) {
        if (MADE_OF_OTHERS.contains(component)) {
            return "active";
        }
        return rows().filter(row -> row.shown().contains(component))
                .map(Row::when)
                .findFirst()
                .orElse("always");
    }

    /** What is not of the list is of the file, which is there while the candidature is active. */
    @Test
    void the_file_itself_is_of_active_candidatures() {
        assertThat(rows().filter(row -> row.shown().stream().anyMatch(name -> !name.startsWith("ReceivedItem."))))
                .isNotEmpty()
                .allMatch(row -> row.when().equals("active"));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Stream<Row> rows() {
        try (InputStream in = ReceivedFieldsTest.class.getResourceAsStream("/cases/landlord-fields.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(";", 5))
                            .map(cells -> new Row(
                                    cells[0] + "." + cells[1],
                                    cells[2].isEmpty() ? Set.of() : Set.of(cells[2].split(" ")),
                                    cells[3],
                                    cells[4]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
