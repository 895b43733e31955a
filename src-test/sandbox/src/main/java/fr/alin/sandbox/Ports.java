package fr.alin.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ports of everything that is started, all on loopback. */
public record Ports(int http, int https, int management, int database, int smtp, int sandbox) {
    /** Defaults, each overridden by a system property, for example {@code -Dalin.http.port=8081}. */
    public static Ports fromProperties() {
        return new Ports(
                Integer.getInteger("alin.http.port", 8080),
                Integer.getInteger("alin.https.port", 8443),
                Integer.getInteger("alin.management.port", 9990),
                Integer.getInteger("alin.database.port", 5433),
                Integer.getInteger("alin.smtp.port", 3025),
                Integer.getInteger("alin.sandbox.port", 8090));
    }

    /** All defaults moved by an offset, so that tests run beside a demo. */
    public static Ports withOffset(int offset) {
        return new Ports(8080 + offset, 8443 + offset, 9990 + offset, 5433 + offset, 3025 + offset, 8090 + offset);
    }

    /**
     * Refuses to start half: every port must be free.
     *
     * @throws IllegalStateException naming each port that is taken, what needs it and what holds it
     */
    public void requireFree() {
        StringBuilder taken = new StringBuilder();
        named().forEach((what, port) -> {
            if (!isFree(port)) {
                taken.append("%n  port %d, needed for %s (-Dalin.%s.port=…), is taken by %s"
                        .formatted(port, what, what, PortHolder.of(port)));
            }
        });
        if (!taken.isEmpty()) {
            throw new IllegalStateException("cannot start:" + taken);
        }
    }

    private Map<String, Integer> named() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("http", http);
        named.put("management", management);
        named.put("database", database);
        named.put("smtp", smtp);
        named.put("sandbox", sandbox);
        return named;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
