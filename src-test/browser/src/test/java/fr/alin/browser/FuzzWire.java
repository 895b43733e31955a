package fr.alin.browser;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A request written byte by byte, as no client library would. */
final class FuzzWire {
    private static final int PATIENCE = 10_000;

    private FuzzWire() {}

    /** @param lines request line and headers, without Host where they bring one */
    static FuzzAnswer send(String lines, String body) {
        String host = lines.toLowerCase(Locale.ROOT).contains("\nhost:") ? "" : "\r\nHost: localhost:" + port();
        String request = lines.replace("\n", "\r\n") + host + "\r\nConnection: close\r\n\r\n" + body;
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = Math.max(answer.indexOf("\r\n\r\n"), 0);
            String status = answer.replaceFirst("(?s)^HTTP/1\\.1 (\\d{3}).*", "$1");
            // A connection closed without a word is an answer: what came was no HTTP.
            return new FuzzAnswer(
                    status.matches("\\d{3}") ? Integer.parseInt(status) : 400,
                    answer.substring(0, end),
                    answer.substring(end));
        } catch (IOException e) {
            return new FuzzAnswer(FuzzAnswer.NONE, String.valueOf(e.getMessage()), "");
        }
    }

    private static int port() {
        return World.sandbox().ports().http();
    }
}
