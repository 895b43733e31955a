package fr.alin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody's browser would ever send, from every role to every page, parameter, form and API. */
class FuzzIT {
    private static final long SEED = Long.getLong("alin.fuzz.seed", 57);
    private static final int LEAST_INPUTS = 5_000;

    /** Only for requests of before there were codes, of undeposited documents, and of documents asked for. */
    private static final Set<String> NOT_REACHED = Set.of("bind", "pieces", "arrival");

    private static final FuzzFindings FINDINGS = new FuzzFindings();
    private static final Map<FuzzRole, FuzzClient> CLIENTS = new EnumMap<>(FuzzRole.class);
    private static List<String> log = List.of();

    @BeforeAll
    static void sendEverything() throws Exception {
        FuzzPeople.forgive();
        FuzzPeople people = FuzzPeople.settle();
        ServerLog serverLog = new ServerLog();
        ExecutorService visits = Executors.newFixedThreadPool(FuzzRole.values().length + 1);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (FuzzRole role : FuzzRole.values()) {
                FuzzClient client = new FuzzClient(role);
                CLIENTS.put(role, client);
                running.add(visits.submit(() -> new FuzzVisit(client, people, FINDINGS, SEED).run()));
            }
            running.add(visits.submit(FuzzIT::sendByHand));
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            visits.shutdownNow();
        }
        log = serverLog.lines();
        people.leave(CLIENTS.get(FuzzRole.ADMIN));
    }

    private static void sendByHand() {
        FuzzClient anybody = new FuzzClient(FuzzRole.ANYBODY);
        FuzzJson.all().forEach((kind, json) -> {
            FuzzInput input = FuzzInput.post("JSON " + kind, "/api", "/api/v1/eligibility", "application/json", json);
            FINDINGS.judge(FuzzRole.ANYBODY, input, anybody.send(input));
        });
        for (String type : FuzzTransport.types()) {
            FuzzInput input = FuzzInput.post("JSON as " + type, "/api", "/api/v1/eligibility", type, "{}");
            FINDINGS.judge(FuzzRole.ANYBODY, input, anybody.send(input));
        }
        for (FuzzRole role : FuzzRole.values()) {
            FuzzClient client = new FuzzClient(role);
            client.login();
            String cookie = client.cookie().isEmpty() ? "" : "\nCookie: " + client.cookie();
            for (String path : FuzzTransport.paths()) {
                byHand(role, "path", "GET " + path + " HTTP/1.1" + cookie, "");
            }
            // The same filters see them whoever sends them.
            boolean some = role == FuzzRole.ANYBODY || role == FuzzRole.ADVISER;
            for (String header : some ? FuzzTransport.headers() : List.<String>of()) {
                String session = header.startsWith("Cookie") ? "" : cookie;
                for (String path : List.of("/offres", "/mon-compte", "/api/v1/health/live")) {
                    byHand(role, "header", "GET " + path + " HTTP/1.1\n" + header + session, "");
                }
                if (!header.startsWith("Content-") && !header.startsWith("Transfer-")) {
                    String body = "jakarta.faces.partial.ajax=true&login=login";
                    String type = "\nFaces-Request: partial/ajax\nContent-Type: " + FuzzInput.FORM
                            + "\nContent-Length: " + body.length();
                    for (String path : List.of("/connexion", "/candidat/situation")) {
                        byHand(
                                role,
                                "header of a post",
                                "POST " + path + " HTTP/1.1\n" + header + type + session,
                                body);
                    }
                }
            }
        }
    }

    private static void byHand(FuzzRole role, String kind, String lines, String body) {
        String[] parts = lines.split("\n");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header : List.of(parts).subList(1, parts.length)) {
            headers.put(header.replaceFirst("(?s):.*", ""), header.replaceFirst("(?s)^[^:]*: *", ""));
        }
        String address = parts[0].substring(parts[0].indexOf(' ') + 1, parts[0].lastIndexOf(' '));
        FuzzInput input = new FuzzInput(
                kind,
                address,
                parts[0].substring(0, parts[0].indexOf(' ')),
                address,
                headers,
                body.isEmpty() ? null : body);
        FINDINGS.judge(role, input, FuzzWire.send(lines, body));
    }

    @Test
    void no_input_makes_the_server_fail_or_speak_of_itself() {
        assertThat(FINDINGS.table())
                .as("alin.fuzz.seed=%d, %d inputs", SEED, FINDINGS.inputs())
                .isEmpty();
    }

    @Test
    void every_page_and_every_form_was_tried_by_those_who_have_it() {
        assertThat(FINDINGS.inputs()).isGreaterThanOrEqualTo(LEAST_INPUTS);
        assertThat(FINDINGS.seen())
                .containsAll(Stream.concat(
                                FuzzPages.addresses().stream()
                                        .filter(path -> !path.startsWith("/erreurs/"))
                                        .map(path -> "page " + path),
                                FuzzPages.forms().stream()
                                        .filter(form -> !NOT_REACHED.contains(form))
                                        .map(form -> "form " + form))
                        .toList());
    }

    @Test
    void what_is_refused_costs_a_line_of_the_log_and_no_trace() {
        assertThat(log.stream().filter(ServerLog::isTrace).limit(20)).isEmpty();
        assertThat(log).hasSizeLessThanOrEqualTo(FINDINGS.refused() + 100);
    }

    @AfterAll
    static void forget() {
        FuzzPeople.forgive();
    }
}
