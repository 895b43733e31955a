package fr.alin.shared;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text whose UTF-8 bytes were once read as Latin-1, so that é stands there as Ã©. */
public final class Misread {
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_LATIN_1 = 0xFF;

    private Misread() {}

    /** What a reader of Latin-1 made of the text; the text itself when it is plain ASCII. */
    public static String of(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /**
     * The text that was meant. No name that anybody has looks like UTF-8 read as Latin-1: each letter with an accent would
     * have to be followed by a sign.
     *
     * @return empty when the text was read as it was written
     */
    public static Optional<String> mended(String text) {
        boolean plain = text.chars().allMatch(c -> c <= LAST_ASCII);
        if (plain || text.chars().anyMatch(c -> c > LAST_LATIN_1)) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
