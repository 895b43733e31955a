package fr.alin.replay;

import fr.alin.ranking.AlteredListException;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.FrozenListJson;
import fr.alin.ranking.rules.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command of the README: no server, no database. */
public final class ReplayFile {
    private ReplayFile() {}

    /**
     * Prints what came out.
     *
     * @param arguments the file
     * @throws IllegalStateException when the file was altered or its result does not follow from its facts, so that the
     *     command fails
     */
    public static void main(String[] arguments) throws IOException {
        String verdict = verdict(Files.readString(Path.of(arguments[0])));
        System.out.println(verdict);
        if (!verdict.startsWith("identical")) {
            throw new IllegalStateException("the list does not replay");
        }
    }

    /** In a line and, where it differs, place by place. */
    static String verdict(String export) {
        try {
            FrozenList list = FrozenListJson.readExport(export);
            List<String> differences = Replay.differences(list);
            return differences.isEmpty()
                    ? "identical: %d places of offer %s by grid %d"
                            .formatted(
                                    list.result().size(),
                                    list.offer(),
                                    list.grid().number())
                    : "differs:\n" + String.join("\n", differences);
        } catch (AlteredListException e) {
            return "altered: " + e.getMessage();
        }
    }
}
