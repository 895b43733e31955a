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

    private static String frozen() throws IOException {
        try (InputStream in = ReplayFileTest.class.getResourceAsStream("/frozen-2026-11.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
