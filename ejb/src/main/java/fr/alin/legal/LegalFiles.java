package fr.alin.legal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files under {@code resources/legal}, each of which is to be read by somebody. */
final class LegalFiles {
    private final Map<String, List<LegalTable>> unread = new TreeMap<>();
    private final List<LegalText> texts = new ArrayList<>();
    private final List<LegalTable> all = new ArrayList<>();

    /** @param files name and lines of each */
    LegalFiles(Map<String, List<String>> files) {
        files.forEach((name, lines) -> {
            LegalTable table = new LegalTable(name, lines);
            unread.computeIfAbsent(name.substring(0, name.indexOf('/')), folder -> new ArrayList<>())
                    .add(table);
            texts.add(table.description());
            all.add(table);
        });
    }

    /** Those in the product; the build lists them in {@code tables.txt}. */
    static LegalFiles ofTheProduct() {
        Map<String, List<String>> files = new TreeMap<>();
        lines("tables.txt").forEach(name -> files.put(name, lines(name)));
        return new LegalFiles(files);
    }

    /** All tables of a kind, which must have one. */
    List<LegalTable> take(String folder) {
        List<LegalTable> tables = unread.remove(folder);
        if (tables == null) {
            throw new BrokenTableException(folder, 0, "no table");
        }
        return tables;
    }

    /** A table that decides nothing is a misspelt one. */
    void requireAllRead() {
        if (!unread.isEmpty()) {
            throw new BrokenTableException(unread.keySet().toString(), 0, "nothing reads these tables");
        }
    }

    /** Every table, by kind and date. */
    List<LegalText> texts() {
        return List.copyOf(texts);
    }

    /** Every table with its values. */
    List<LegalTable> all() {
        return List.copyOf(all);
    }

    private static List<String> lines(String file) {
        try (InputStream in = LegalFiles.class.getResourceAsStream("/legal/" + file)) {
            if (in == null) {
                throw new BrokenTableException(file, 0, "missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
