package fr.alin.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that pages name and no table is taken from, each with its address or without, in the order of the file. */
public final class CitedTexts {
    private static final String FILE = "/citations/texts.csv";

    private CitedTexts() {}

    /** @throws IllegalArgumentException for a line that is not a text and its link */
    public static List<LegalReference> load() {
        try (InputStream in = CitedTexts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalArgumentException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(CitedTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LegalReference read(String line) {
        String[] cells = line.split(";", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
            throw new IllegalArgumentException(FILE + ": not a text and its link: " + line);
        }
        return LegalReference.read(cells[0], cells[1]);
    }
}
