package fr.alin.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the SQL and JPQL in the literals of a class: which tables it reads, which it writes. */
final class SqlScanner {
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\b(?:insert\\s+into|delete\\s+from|truncate|merge\\s+into)\\s+(\\w+)"
                    + "|\\bupdate\\s+(\\w+)\\s+(?:\\w+\\s+)?set\\b");
    private static final Pattern READ = Pattern.compile("(?i)(?<!delete )\\b(?:from|join)\\s+(?:lateral\\s+)?(\\w+)");
    private static final Pattern COMMA = Pattern.compile("(?i)\\bfrom\\s+\\w+(?:\\s+\\w+)?\\s*,\\s*(\\w+)");
    private static final Pattern DANGLING =
            Pattern.compile("(?i)\\b(?:insert\\s+into|delete\\s+from|from|join|update)\\s*$");
    private static final Pattern STATEMENT = Pattern.compile("(?i)^\\s*(?:select|insert|update|delete|with)\\b");

    /**
     * A table in a statement.
     *
     * @param name null for a statement whose table stands outside of the literal
     */
    record Use(String name, boolean written) {}

    private final Map<String, String> tableOfEntity;

    /** @param tableOfEntity table by name of the entity, for JPQL */
    SqlScanner(Map<String, String> tableOfEntity) {
        this.tableOfEntity = tableOfEntity;
    }

    List<Use> uses(String source) {
        List<Use> uses = new ArrayList<>();
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            String text = literal.group(1) == null ? literal.group(2) : literal.group(1);
            add(uses, WRITTEN.matcher(text), true);
            add(uses, READ.matcher(text), false);
            add(uses, COMMA.matcher(text), false);
            if (STATEMENT.matcher(text).find() && DANGLING.matcher(text).find()) {
                uses.add(new Use("", true));
            }
        }
        return uses;
    }

    private void add(List<Use> uses, Matcher found, boolean written) {
        while (found.find()) {
            String name = found.group(1) == null ? found.group(2) : found.group(1);
            uses.add(new Use(tableOfEntity.getOrDefault(name, name), written));
        }
    }
}
