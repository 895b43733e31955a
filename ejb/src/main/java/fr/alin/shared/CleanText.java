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

    private static final String FILLERS = "\u200C\u200D\u115F\u1160\u3164\uFFA0\u2800";

    private CleanText() {}

    /**
     * One line of text.
     *
     * @throws BusinessException {@code common.controlCharacters}, {@code common.tooLong}
     */
    public static String line(String text, int maximumLength) {
        return checked(text, maximumLength, false);
    }

    /** As {@link #line}; empty for nothing that anybody sees. */
    public static String seenLine(String text, int longest) {
        String clean = line(text, longest);
        return clean.codePoints().anyMatch(CleanText::seen) ? clean : "";
    }

    /** As {@link #lines}; null for nothing that anybody sees. */
    public static @Nullable String linesOrNull(@Nullable String text, int longest) {
        String clean = text == null ? "" : lines(text, longest);
        return clean.codePoints().anyMatch(CleanText::seen) ? clean : null;
    }

    /** Neither blank of any width, nor joiner, nor one of the letters that fill a place and show nothing. */
    private static boolean seen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && FILLERS.indexOf(c) < 0;
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
