package fr.alin.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Values that a field or parameter never expects, percent-encoded by hand where no encoder would write them. */
final class FuzzValues {
    /** In all that must not come back unescaped or evaluated. */
    static final String MARK = "fuzzq7";

    /** A site that we never lead to. */
    static final String ELSEWHERE = "evil.example";

    private static final Map<String, String> ALL = new LinkedHashMap<>();

    static {
        ALL.put("NUL", "%00");
        ALL.put("NUL inside", "a%00b");
        ALL.put("control characters", "%01%02%07%1b%7f%c2%85");
        ALL.put("line breaks", "a%0d%0aX-" + MARK + ":%201%0d%0a%0d%0a");
        ALL.put("lone surrogate", "%ed%a0%80");
        ALL.put("no UTF-8", "%ff%fe");
        ALL.put("overlong UTF-8", "%c0%af");
        ALL.put("cut UTF-8", "%e2%82");
        ALL.put("not a character", "%ef%bf%bf%f4%8f%bf%bf");
        ALL.put("beyond the plane", "%f0%9f%92%a9");
        ALL.put("right to left", "%e2%80%ae%e2%80%8f");
        ALL.put("10,000 characters", "x".repeat(10_000));
        ALL.put("100,000 characters", "y".repeat(100_000));
        add("element", "<" + MARK + "><script>" + MARK + "</script>");
        add("element after a quote", "\"'></textarea></title><" + MARK + " x=\"");
        add("attribute", "x\" on" + MARK + "=\"1");
        add("script address", "javascript:" + MARK);
        add("other site", "//" + ELSEWHERE + "/");
        add("SQL", "' or 1=1; drop table account; --");
        add("SQL wildcards", "%_\\");
        add("deferred expression", MARK + "#{7*7}");
        add("immediate expression", MARK + "${7*7}");
        add("message pattern", "{0} {99} {x} ' '' %s %n %1$s");
        add("path", "../../../../../../etc/passwd");
        add("windows path", "..\\..\\web.xml");
        add("negative", "-1");
        add("huge", "99999999999999999999999999");
        add("exponent", "1e999999999");
        add("not a number", "NaN");
        add("decimals", "0.000000000000000000000000000001");
        add("no such day", "2026-02-30");
        add("day of nothing", "0000-00-00");
        add("day far ahead", "+999999999-12-31");
        add("day in French", "31/12/99999");
        add("unknown name", "NO_SUCH_NAME");
        add("nil reference", "00000000-0000-0000-0000-000000000000");
        add("half a reference", "1-1-1-1-1");
        add("JSON", "{\"a\":[1,2");
        add("boolean", "TrUe");
        ALL.put("empty", "");
        ALL.put("blank", "%20%09");
        add("other index", "999");
    }

    private FuzzValues() {}

    /** Kind of each, and the value as it goes over the wire. */
    static Map<String, String> all() {
        return ALL;
    }

    /** Some of them, and always NUL, an element, and a reference of nobody. */
    static Map<String, String> some(SplittableRandom random, int count) {
        List<String> kinds = new ArrayList<>(ALL.keySet());
        Map<String, String> some = new LinkedHashMap<>();
        while (some.size() < count && !kinds.isEmpty()) {
            String kind = kinds.remove(random.nextInt(kinds.size()));
            some.put(kind, ALL.get(kind));
        }
        some.put("NUL inside", ALL.get("NUL inside"));
        some.put("element", ALL.get("element"));
        some.put("unknown reference", new UUID(random.nextLong(), random.nextLong()).toString());
        return some;
    }

    private static void add(String kind, String value) {
        ALL.put(kind, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
