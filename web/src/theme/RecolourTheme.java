import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the back office's theme: PrimeFaces' own, in the colours of the design. Run by the build. */
public final class RecolourTheme {
    private RecolourTheme() {}

    /** @param args the theme of PrimeFaces, the table of colours, the file to write */
    public static void main(String[] args) throws IOException {
        String theme = Files.readString(Path.of(args[0]));
        List<String> table = Files.readAllLines(Path.of(args[1]));
        for (String line : table) {
            if (!line.startsWith("# ") && !line.isBlank()) {
                theme = recolour(theme, line.split(" ", 2));
            }
        }
        Path target = Path.of(args[2]);
        Files.createDirectories(target.getParent());
        Files.writeString(target, theme);
    }

    private static String recolour(String theme, String[] pair) {
        Matcher old = Pattern.compile(Pattern.quote(pair[0]), Pattern.CASE_INSENSITIVE).matcher(theme);
        if (!old.find()) {
            throw new IllegalStateException(pair[0] + " is not in the theme any more: check src/theme/colours.txt");
        }
        return old.replaceAll(Matcher.quoteReplacement(pair[1]));
    }
}
