package fr.alin.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.visit.rules.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {
    private static final UUID UID = UUID.fromString("0e6d1c1e-5a3f-4f27-9d2e-2f6f0f4a9b11");
    private static final Instant START = Instant.parse("2026-12-07T13:30:00Z");

    private static CalendarEntry entry(int sequence, String location, String organizer) {
        return new CalendarEntry(
                UID,
                sequence,
                Instant.parse("2026-11-24T08:10:09.123Z"),
                START,
                START.plusSeconds(1800),
                "Visite d’un logement T2 à Saint-Ouen",
                location,
                "Avec le bailleur.",
                organizer,
                "ne-pas-repondre@exemple.fr");
    }

    /** The lines as a calendar reads them: folds undone. */
    private static List<String> lines(String file) {
        return file.replace("\r\n ", "").lines().toList();
    }

    @Test
    void a_visit_is_written_as_calendars_read_it() {
        assertThat(lines(entry(4, "12 rue des Lilas", "Habitat").text()))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//alin//visites//FR",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:0e6d1c1e-5a3f-4f27-9d2e-2f6f0f4a9b11",
                        "SEQUENCE:4",
                        "DTSTAMP:20261124T081009Z",
                        "DTSTART:20261207T133000Z",
                        "DTEND:20261207T140000Z",
                        "SUMMARY:Visite d’un logement T2 à Saint-Ouen",
                        "LOCATION:12 rue des Lilas",
                        "DESCRIPTION:Avec le bailleur.",
                        "ORGANIZER;CN=\"Habitat\":mailto:ne-pas-repondre@exemple.fr",
                        "STATUS:CONFIRMED",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void what_is_moved_keeps_its_id_and_counts_on() {
        String first = entry(1, "a", "b").text();
        String moved = entry(2, "a", "b").text();
        assertThat(moved).isEqualTo(first.replace("SEQUENCE:1", "SEQUENCE:2")).contains("UID:" + UID);
    }

    @Test
    void separators_of_a_text_are_escaped_and_line_breaks_kept() {
        assertThat(lines(entry(0, "a\\b; c, d\r\ne\nf\tg", "h").text()))
                .contains("LOCATION:a\\\\b\\; c\\, d\\ne\\nf g");
    }

    /** Nothing that a landlord calls itself begins a line of its own. */
    @Test
    void a_name_stays_inside_its_quotation_marks() {
        assertThat(lines(entry(0, "a", "H\"A\r\nSTATUS:CANCELLED;x:y").text()))
                .contains("ORGANIZER;CN=\"H'A  STATUS:CANCELLED;x:y\":mailto:ne-pas-repondre@exemple.fr");
    }

    @Test
    void long_lines_are_folded_at_75_octets_and_never_inside_of_a_character() {
        for (String letter : List.of("a", "é", "’", "🏠")) {
            for (int lead = 0; lead < 5; lead++) {
                String location = "x".repeat(lead) + letter.repeat(120);
                String file = entry(0, location, "h").text();
                assertThat(file.split("\r\n"))
                        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                        .noneMatch(line -> line.contains("\ufffd") || line.contains("\n"));
                assertThat(lines(file)).contains("LOCATION:" + location);
                assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(file)
                        .endsWith("END:VCALENDAR\r\n");
            }
        }
    }
}
