package fr.alin.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is stored: trimmed, in Unicode NFC, without control characters. What nobody sees goes: marks that turn the
 * direction of what follows, blanks without width, code points that are no characters. The two joiners stay, some scripts
 * are not written without them.
 */
public final class CleanText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFDD0-\\uFDEF\\uFFFE\\uFFFF&&[^\\u200C\\u200D]]");

    private CleanText() {}

    /**
     * One line of text.
     *
     * @throws BusinessException {@code common.controlCharacters}, {@code common.tooLong}
     */
    public static String line(String text, int maximumLength) {
        return checked(text, maximumLength, false);
    }

    /** As {@link #lines}; null for nothing but blanks. */
    public static @Nullable String linesOrNull(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : lines(text, longest);
    }

    /** Several lines: line feeds are kept, everything as in {@link #line} otherwise. */
    public static String lines(String text, int maximumLength) {
        return checked(text.replace("\r\n", "\n").replace('\r', '\n'), maximumLength, true);
    }

    /** What two e-mail addresses are compared by; the address is shown as its owner typed it. */
    public static String emailKey(String email) {
        return Normalizer.normalize(email.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String checked(String text, int maximumLength, boolean lineFeeds) {
        String clean = Normalizer.normalize(UNSEEN.matcher(text).replaceAll("").strip(), Normalizer.Form.NFC);
        if (clean.codePoints().anyMatch(c -> Character.isISOControl(c) && !(lineFeeds && c == '\n'))) {
            throw new BusinessException("common.controlCharacters");
        }
        if (clean.length() > maximumLength) {
            throw new BusinessException("common.tooLong", maximumLength);
        }
        return clean;
    }
}
