package fr.alin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests ask for the day in Paris: on a machine in UTC they would be wrong from midnight there to midnight here. */
class DayInTestsTest {
    private static final Pattern DAY_OF_THE_MACHINE =
            Pattern.compile("\\b(LocalDate|LocalDateTime|ZonedDateTime|YearMonth|MonthDay|Year)\\.now\\(\\)");

    @Test
    void nothing_around_the_server_asks_for_the_day_of_its_machine() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "src-test"))) {
            List<Path> sources = files.filter(file -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources).noneMatch(DayInTestsTest::asksTheMachine);
        }
    }

    private static boolean asksTheMachine(Path source) {
        try {
            return DAY_OF_THE_MACHINE.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
