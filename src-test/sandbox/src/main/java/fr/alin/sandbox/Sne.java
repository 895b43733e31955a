package fr.alin.sandbox;

import jakarta.json.Json;
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
    private final Map<String, SneClosing> closings = new ConcurrentHashMap<>();
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

    /** A request as it is answered: one that has ended says so. */
    public JsonObject get(String number) {
        JsonObject request = requests.get(number);
        SneClosing closing = closings.get(number);
        return request == null || closing == null
                ? request
                : Json.createObjectBuilder(request)
                        .add("closed", closing.closed())
                        .build();
    }

    /** @return what has ended the request: the closing given, or the one that came before it */
    SneClosing close(String number, SneClosing closing) {
        SneClosing before = closings.putIfAbsent(number, closing);
        return before == null ? closing : before;
    }
}
