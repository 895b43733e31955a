package fr.alin.sandbox;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The national registry, simulated: requests by number, and faults on demand. */
public final class Sne {
    /** How it behaves. */
    public enum Mode {
        NORMAL,
        /** Answers after 20 s. */
        SLOW,
        /** Answers 503. */
        DOWN,
        /** Answers text that is no request. */
        GARBAGE,
        /** Answers half a request: valid JSON that lacks what it must have. */
        INCOMPLETE
    }

    private final Map<String, JsonObject> requests = new ConcurrentHashMap<>();
    private volatile Mode mode = Mode.NORMAL;

    public Mode mode() {
        return mode;
    }

    public void behave(Mode next) {
        mode = next;
    }

    public int size() {
        return requests.size();
    }

    /** Puts a request in, or another version of it. */
    public void put(JsonObject request) {
        requests.put(request.getString("number"), request);
    }

    public JsonObject get(String number) {
        return requests.get(number);
    }
}
