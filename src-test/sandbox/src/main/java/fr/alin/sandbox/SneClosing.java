package fr.alin.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The end of a request, as a landlord tells the simulated registry (CCH R441-2-8): for an allocation, with the day of the
 * lease. Told again with the same reference it is answered as before.
 */
record SneClosing(String reason, LocalDate leaseSignedOn, String reference) {
    private static final int LONGEST_REFERENCE = 100;

    /** Status and body. */
    record Answer(int status, String json) {}

    /** Ends the request of that number, or says why not: 400 unreadable, 404 unknown, 409 ended by another one. */
    static Answer answer(Sne sne, String number, String body) {
        Optional<SneClosing> closing = read(body);
        if (sne.get(number) == null) {
            return new Answer(404, "{}");
        }
        if (closing.isEmpty()) {
            return new Answer(400, "{}");
        }
        SneClosing standing = sne.close(number, closing.get());
        return new Answer(standing.equals(closing.get()) ? 200 : 409, standing.json(number));
    }

    /** What an ended request says of its end; whoever told it is not named. */
    JsonObject closed() {
        return Json.createObjectBuilder()
                .add("on", leaseSignedOn.toString())
                .add("reason", reason)
                .build();
    }

    private String json(String number) {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("closed", closed())
                .build()
                .toString();
    }

    /** @return empty for what is no closing */
    private static Optional<SneClosing> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonObject json = reader.readObject();
            SneClosing closing = new SneClosing(
                    text(json, "reason"), LocalDate.parse(text(json, "leaseSignedOn")), text(json, "reference"));
            return Optional.of(closing).filter(SneClosing::understood);
        } catch (JsonException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private boolean understood() {
        return reason.equals("ATTRIBUTION") && !reference.isBlank() && reference.length() <= LONGEST_REFERENCE;
    }

    private static String text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
