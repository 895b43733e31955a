package fr.alin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP written by hand: every client tidies an address up before it sends it, and that is what is to be tried. */
final class RawHttp {
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param head status line and headers
     */
    record Answer(int status, String head, byte[] body) {
        List<String> headers(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        boolean setsCookie() {
            return !headers("Set-Cookie").isEmpty();
        }

        /** All of it, as it came. */
        String all() {
            return head + "\n" + text();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** What tells one page from another: its heading, where it leads, else its size. */
        String subject() {
            Matcher heading = HEADING.matcher(text());
            if (heading.find()) {
                return heading.group(1).strip();
            }
            return headers("Location").isEmpty()
                    ? body.length + " bytes"
                    : "to " + headers("Location").get(0);
        }
    }

    static Answer get(String address, String cookie) {
        return send("GET " + address + " HTTP/1.0\r\n" + headers(cookie) + "\r\n");
    }

    /** From another address of this machine. */
    static Answer from(String source, String address, String... headers) {
        return send("GET " + address + " HTTP/1.0\r\n" + String.join("\r\n", headers) + "\r\n\r\n", source);
    }

    /** @param headers whole lines, the host among them */
    static Answer getWith(String address, String... headers) {
        return send("GET " + address + " HTTP/1.0\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    static Answer post(String address, String form) {
        return send("POST " + address + " HTTP/1.0\r\n" + headers("")
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    private static String headers(String cookie) {
        return "Host: localhost:" + World.sandbox().ports().http() + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    /** By version 1.0 the end of the answer is the end of the connection. */
    private static Answer send(String request) {
        return send(request, "127.0.0.1");
    }

    private static Answer send(String request, String source) {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), World.sandbox().ports().http(), InetAddress.getByName(source), 0)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] bytes = socket.getInputStream().readAllBytes();
            String all = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(
                    Integer.parseInt(all.split(" ", 3)[1]),
                    all.substring(0, end),
                    all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(request.lines().findFirst().orElse(""), e);
        }
    }
}
