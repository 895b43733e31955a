package fr.alin.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Random;

/** Present homes of some size, and wishes that suit the household. */
final class DemoHomes {
    private static final int HIGHEST_WISH = 5;

    private final Random random = new Random(1987);

    void add(JsonObjectBuilder json, String housing, String reason, int persons) {
        boolean tooSmall = reason.equals("Logement trop petit");
        int drawnRooms = 1 + random.nextInt(3);
        int rooms = tooSmall ? 1 : drawnRooms;
        int surface = tooSmall ? 9 + random.nextInt(8) : 10 + 14 * rooms + random.nextInt(9);
        // Who is hosted has no home of a size to declare.
        if (housing.startsWith("Locataire") || housing.startsWith("Résidence")) {
            json.add("currentRooms", rooms).add("currentSurface", surface);
        } else {
            json.add("currentRooms", JsonValue.NULL).add("currentSurface", JsonValue.NULL);
        }
        int lowest = Math.min(persons, HIGHEST_WISH);
        json.add("wishedTypologies", Json.createArrayBuilder().add("T" + lowest).add("T" + (lowest + 1)));
    }
}
