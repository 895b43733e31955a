package fr.alin.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the SQL and JPQL in the literals of a class: which tables it reads, which it writes. */
final class SqlScanner {
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    /** With its schema and in quotation marks, as PostgreSQL takes it; a path such as {@code e.sirets} looks the same. */
    private static final String NAME = "([\\w.`\"\\\\]+)";

    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\b(?:insert\\s+into|delete\\s+from|truncate(?:\\s+table)?|merge\\s+into|copy)\\s+"
                    + NAME + "|\\bupdate\\s+(?:only\\s+)?" + NAME + "\\s+(?:as\\s+)?(?:\\w+\\s+)?set\\b");
    private static final Pattern READ = Pattern.compile(
            "(?i)(?<!delete )(?<!distinct )\\b(?:from|join|using)\\s+(?:lateral\\s+|only\\s+|fetch\\s+)?" + NAME
                    + "(\\s*\\()?");

    /** What follows the first table of a list, as far as commas lead. */
    private static final Pattern LIST = Pattern.compile("(?i)\\b(?:from|using)\\s+" + NAME
            + "(?:\\s+(?:as\\s+)?\\w+)?((?:\\s*,\\s*(?:lateral\\s+)?[\\w.]+(?:\\s+(?:as\\s+)?\\w+)?)+)");

    private static final Pattern LISTED = Pattern.compile("(?i),\\s*(?:lateral\\s+)?" + NAME + "(\\s*\\()?");
    private static final Pattern NAMED_BEFORE =
            Pattern.compile("(?i)(?:\\bwith\\s+(?:recursive\\s+)?|,\\s*)(\\w+)\\s+as\\s+\\(");
    private static final Pattern DANGLING =
            Pattern.compile("(?i)\\b(?:insert\\s+into|delete\\s+from|from|join|update)\\s*$");
    private static final Pattern STATEMENT = Pattern.compile("(?i)^\\s*(?:select|insert|update|delete|with|merge)\\b");
    private static final Pattern PART = Pattern.compile("(?i)^\\s*(?:from|(?:left\\s+|inner\\s+|cross\\s+)?join)\\b");

    /**
     * A table in a statement.
     *
     * @param name empty for a statement whose table stands outside of the literal; in lower case, without its schema
     * @param statement false when the words stand in a text that may be no SQL at all
     */
    record Use(String name, boolean written, boolean statement) {}

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
            boolean statement =
                    STATEMENT.matcher(text).find() || PART.matcher(text).find();
            Set<String> own = namedBefore(text);
            written(uses, text, statement);
            read(uses, READ.matcher(text), own, statement);
            Matcher list = LIST.matcher(text);
            while (list.find()) {
                read(uses, LISTED.matcher(list.group(2)), own, statement);
            }
            if (statement && DANGLING.matcher(text).find()) {
                uses.add(new Use("", true, true));
            }
        }
        return uses;
    }

    private void written(List<Use> uses, String text, boolean statement) {
        Matcher found = WRITTEN.matcher(text);
        while (found.find()) {
            uses.add(new Use(table(found.group(1) == null ? found.group(2) : found.group(1)), true, statement));
        }
    }

    /** Functions, what the statement names itself, and paths of an entity are no tables. */
    private void read(List<Use> uses, Matcher found, Set<String> own, boolean statement) {
        while (found.find()) {
            String table = table(found.group(1));
            if (found.group(2) == null && !own.contains(table) && !table.contains(".")) {
                uses.add(new Use(table, false, statement));
            }
        }
    }

    private static Set<String> namedBefore(String text) {
        Set<String> names = new HashSet<>();
        Matcher found = NAMED_BEFORE.matcher(text);
        while (found.find()) {
            names.add(found.group(1).toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private String table(String written) {
        String name = written.replaceAll("[`\"\\\\]", "").replaceFirst("(?i)^public\\.", "");
        String table = tableOfEntity.get(name);
        return table == null ? name.toLowerCase(Locale.ROOT) : table;
    }
}
