package fr.alin.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.shared.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A list frozen by a real server must replay for as long as we exist: the file here is never made anew. */
class ReplayFileTest {
    @Test
    void list_frozen_in_november_2026_replays_identical() throws IOException {
        assertThat(ReplayFile.verdict(frozen())).startsWith("identical: ");
    }

    @Test
    void altered_points_are_named() throws IOException {
        String altered = frozen().replaceFirst("\"employerPoints\":\\d+", "\"employerPoints\":21");
        assertThat(ReplayFile.verdict(altered)).startsWith("altered: SHA-256 is ");
    }

    @Test
    void result_that_was_forged_with_its_hash_differs() throws IOException {
        String list = frozen().replaceFirst("^\\{\"sha256\":\"[0-9a-f]+\",\"list\":(.*)}$", "$1");
        String forged = list.replaceFirst("\"total\":\\d+}]}$", "\"total\":99}]}");
        assertThat(ReplayFile.verdict("{\"sha256\":\"" + Secrets.hash(forged) + "\",\"list\":" + forged + "}"))
                .startsWith("differs:\nplace ");
    }

    /** Twelve people in its fourth version: a DALO, another priority, a struck situation, and a tie that was drawn. */
    @Test
    void list_with_points_replays_identical() throws IOException {
        assertThat(ReplayFile.verdict(points())).startsWith("identical: 12 places");
    }

    @Test
    void another_seed_draws_otherwise_and_an_altered_line_is_named() throws IOException {
        String seed = points().replaceFirst("^.*\"seed\":\"([0-9a-f]+)\".*$", "$1");
        boolean otherwise = false;
        for (int i = 0; i < 20 && !otherwise; i++) {
            otherwise = ReplayFile.verdict(hashedAnew(points().replace(seed, "seed" + i)))
                    .startsWith("differs:\nplace ");
        }
        assertThat(otherwise).isTrue();
        assertThat(ReplayFile.verdict(points().replaceFirst("\"points\":\\d+", "\"points\":99")))
                .startsWith("altered: SHA-256 is ");
    }

    private static String hashedAnew(String export) {
        String list = export.replaceFirst("^\\{\"sha256\":\"[0-9a-f]+\",\"list\":(.*)}$", "$1");
        return "{\"sha256\":\"" + Secrets.hash(list) + "\",\"list\":" + list + "}";
    }

    private static String points() throws IOException {
        return file("/frozen-2026-11-points.json");
    }

    private static String frozen() throws IOException {
        return file("/frozen-2026-11.json");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = ReplayFileTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
