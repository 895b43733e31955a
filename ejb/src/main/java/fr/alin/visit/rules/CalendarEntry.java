package fr.alin.visit.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A visit as calendars read it (RFC 5545, published as RFC 5546 wants it).
 *
 * @param uid the same for a visit that is moved, so that it replaces the earlier one
 * @param sequence higher after each change
 * @param stamp when it was written down
 * @param organizer name of the landlord
 * @param mail address that stands for it
 */
public record CalendarEntry(
        UUID uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        String summary,
        String location,
        String description,
        String organizer,
        String mail) {
    /** Octets of a line without its end (RFC 5545 §3.1). */
    private static final int LONGEST = 75;

    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The whole file. */
    public String text() {
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//alin//visites//FR");
        line(file, "CALSCALE:GREGORIAN");
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + uid);
        line(file, "SEQUENCE:" + sequence);
        line(file, "DTSTAMP:" + UTC.format(stamp));
        line(file, "DTSTART:" + UTC.format(start));
        line(file, "DTEND:" + UTC.format(end));
        line(file, "SUMMARY:" + escaped(summary));
        line(file, "LOCATION:" + escaped(location));
        line(file, "DESCRIPTION:" + escaped(description));
        line(file, "ORGANIZER;CN=\"" + quoted(organizer) + "\":mailto:" + mail);
        line(file, "STATUS:CONFIRMED");
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    /** A line folded where it is too long, never inside of a character. */
    private static void line(StringBuilder file, String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
            String one = Character.toString(whole.codePointAt(at));
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                file.append(LINE_END).append(' ');
                octets = 1;
            }
            file.append(one);
            octets += size;
        }
        file.append(LINE_END);
    }

    /** As a text value (§3.3.11). */
    private static String escaped(String text) {
        return plain(text.replace("\r\n", "\n")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
    }

    /** As the value of a parameter, in which no quotation mark can stand (§3.2). */
    private static String quoted(String text) {
        return plain(text.replace('"', '\''));
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
