package fr.alin.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One small HTTP server: the mailbox page, the switches, and the registry under {@code /sne}. */
public final class SandboxPages implements AutoCloseable {
    private static final Duration SLOWNESS = Duration.ofSeconds(20);
    /** Places in /sne/requests/{number}/documents/{kind}. */
    private static final int REQUEST_NUMBER = 3;

    private static final int DOCUMENT_KIND = 5;
    /** The word in /sne/requests/{number}/closure. */
    private static final int ACT = 4;

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sandbox");
        thread.setDaemon(true);
        return thread;
    });
    private final Mailbox mailbox;
    private final Sne sne;
    private final SandboxClock clock;

    private SandboxPages(HttpServer server, Mailbox mailbox, Sne sne, SandboxClock clock) {
        this.server = server;
        this.mailbox = mailbox;
        this.sne = sne;
        this.clock = clock;
    }

    public static SandboxPages start(int port, Mailbox mailbox, Sne sne, SandboxClock clock) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        SandboxPages pages = new SandboxPages(server, mailbox, sne, clock);
        server.setExecutor(pages.threads);
        server.createContext("/sne/requests/", pages::registry);
        server.createContext("/mail", pages::mail);
        server.createContext("/switch", pages::turn);
        server.createContext("/", pages::index);
        server.start();
        return pages;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void registry(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String number = path[REQUEST_NUMBER];
        switch (sne.mode()) {
            case NORMAL -> answerFromRegistry(exchange, number, path);
            case SLOW -> {
                LockSupport.parkNanos(SLOWNESS.toNanos());
                answerFromRegistry(exchange, number, path);
            }
            case DOWN -> answer(exchange, 503, JSON, "{}");
            case GARBAGE -> answer(exchange, 200, JSON, "<html>Service momentanément indisponible</html>");
            case INCOMPLETE -> answer(exchange, 200, JSON, "{\"number\":\"" + number + "\",\"email\":\"a@b.fr\"}");
        }
    }

    private void answerFromRegistry(HttpExchange exchange, String number, String[] path) throws IOException {
        JsonObject request = sne.get(number);
        if (path.length == ACT + 1 && path[ACT].equals("closure")) {
            close(exchange, number);
        } else if (request == null) {
            answer(exchange, 404, JSON, "{}");
        } else if (path.length == DOCUMENT_KIND + 1) {
            Optional<byte[]> pdf = SneDocument.of(request, path[DOCUMENT_KIND]);
            answer(exchange, pdf.isPresent() ? 200 : 404, "application/pdf", pdf.orElse(new byte[0]));
        } else {
            answer(exchange, 200, JSON, request.toString());
        }
    }

    private void close(HttpExchange exchange, String number) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, JSON, "{}");
            return;
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        SneClosing.Answer closed = SneClosing.answer(sne, number, body);
        answer(exchange, closed.status(), JSON, closed.json());
    }

    private void index(HttpExchange exchange) throws IOException {
        String to = query(exchange).getOrDefault("to", "");
        List<Mailbox.Mail> mails = to.isEmpty() ? mailbox.all() : mailbox.to(to);
        StringBuilder rows = new StringBuilder();
        for (int i = mails.size() - 1; i >= 0; i--) {
            Mailbox.Mail mail = mails.get(i);
            rows.append("<tr><td>%s<td>%s<td><a href=\"/mail?id=%s\">%s</a>%n"
                    .formatted(
                            DateTimeFormatter.ISO_INSTANT.format(mail.receivedAt()),
                            escape(mail.to()),
                            escape(mail.messageId().replaceAll("[<>]", "")),
                            escape(mail.subject())));
        }
        answer(
                exchange,
                200,
                HTML,
                page(
                        "Boîte aux lettres",
                        """
                        <form><label for="to">Destinataire</label> <input id="to" name="to" type="email" value="%s">
                        <button>Filtrer</button></form>
                        <table><thead><tr><th>Reçu (UTC)<th>À<th>Objet</thead><tbody>%s</tbody></table>%s"""
                                .formatted(escape(to), rows, switches())));
    }

    private String switches() {
        String modes = Stream.of(Sne.Mode.values())
                .map(mode -> "<button name=\"sne\" value=\"%s\"%s>%s</button>"
                        .formatted(mode, mode == sne.mode() ? " aria-pressed=\"true\"" : "", mode))
                .collect(Collectors.joining(" "));
        return """
                <h2>Interrupteurs</h2>
                <form method="post" action="/switch"><p>SNE : %s</p></form>
                <form method="post" action="/switch"><p>SMTP : %s <button name="smtp" value="%s">%s</button></p></form>
                <form method="post" action="/switch"><p><label for="days">Horloge : décalage en jours</label>
                <input id="days" name="days" type="number" min="-400" max="800" value="%d"> <button>Régler</button></p></form>"""
                .formatted(
                        modes,
                        mailbox.isUp() ? "en service" : "arrêté",
                        mailbox.isUp() ? "down" : "up",
                        mailbox.isUp() ? "Arrêter" : "Remettre en service",
                        clock.shift().toDays());
    }

    private void mail(HttpExchange exchange) throws IOException {
        String id = query(exchange).getOrDefault("id", "");
        Mailbox.Mail mail = mailbox.all().stream()
                .filter(candidate -> candidate.messageId().contains(id) && !id.isEmpty())
                .findFirst()
                .orElse(null);
        if (mail == null) {
            answer(exchange, 404, HTML, page("Introuvable", "<p>Aucun message.</p>"));
        } else {
            answer(exchange, 200, HTML, mail.html());
        }
    }

    private void turn(HttpExchange exchange) throws IOException {
        Map<String, String> form = parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (form.containsKey("sne")) {
            sne.behave(Sne.Mode.valueOf(form.get("sne")));
        }
        if (form.containsKey("smtp")) {
            if (form.get("smtp").equals("down")) {
                mailbox.down();
            } else {
                mailbox.up();
            }
        }
        if (form.containsKey("days")) {
            clock.shiftTo(Duration.ofDays(Long.parseLong(form.get("days"))));
        }
        exchange.getResponseHeaders().set("Location", "/");
        answer(exchange, 303, HTML, "");
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null ? Map.of() : parse(query);
    }

    private static Map<String, String> parse(String form) {
        return Stream.of(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>%1$s – bac à sable</title>
                <meta name="viewport" content="width=device-width"><style>body{font:17px/1.5 sans-serif;max-width:70rem;
                margin:1rem auto;padding:0 1rem}td,th{padding:.4rem .8rem;text-align:left;border-bottom:1px solid #ccc}
                button{padding:.4rem .8rem}[aria-pressed]{font-weight:bold}</style></head>
                <body><h1>%1$s</h1>%2$s</body></html>"""
                .formatted(title, body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        answer(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
