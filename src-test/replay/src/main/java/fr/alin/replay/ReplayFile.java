package fr.alin.replay;

import fr.alin.ranking.AlteredListException;
import fr.alin.ranking.FrozenList;
import fr.alin.ranking.FrozenListJson;
import fr.alin.ranking.ListFile;
import fr.alin.ranking.ListFileJson;
import fr.alin.ranking.rules.Replay;
import fr.alin.shared.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

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
            return ListFileJson.recognises(export)
                    ? verdict(ListFileJson.readExport(export))
                    : verdict(FrozenListJson.readExport(export));
        } catch (AlteredListException e) {
            return "altered: " + e.getMessage();
        }
    }

    private static String verdict(ListFile list) {
        return verdict(Replay.differences(list), list.lines().size(), list.offer(), list.grid())
                + "\ncompare with what was shown: list "
                + Secrets.hash(ListFileJson.write(list))
                + ", seed "
                + Secrets.hash(list.seed());
    }

    /** A file of before November 2026: points are counted again too, from the facts it holds. */
    private static String verdict(FrozenList list) {
        return verdict(
                Replay.differences(list),
                list.result().size(),
                list.offer(),
                list.grid().number());
    }

    private static String verdict(List<String> differences, int places, UUID offer, int grid) {
        return differences.isEmpty()
                ? "identical: %d places of offer %s by grid %d".formatted(places, offer, grid)
                : "differs:\n" + String.join("\n", differences);
    }
}
