package fr.alin.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Questions that are none, for the simulator. */
final class FuzzJson {
    private static final String QUESTION =
            "{\"date\":\"2026-03-01\",\"household\":{\"adults\":[{\"birthDate\":\"1990-05-02\",\"disabled\":false}],"
                    + "\"dependants\":[],\"couple\":false},\"referenceTaxIncome\":31250,\"monthlyResources\":2600,"
                    + "\"housingBenefit\":120,\"dwelling\":{\"inseeCode\":\"93070\",\"financing\":\"PLUS\","
                    + "\"typology\":\"T3\",\"surface\":58,\"rentWithCharges\":612}}";
    private static final int DEEP = 1_000;
    private static final int DEEPER = 100_000;

    private FuzzJson() {}

    /** Kind and text, as Latin-1 bytes. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("question", QUESTION);
        for (int depth : new int[] {DEEP, DEEPER}) {
            all.put("arrays " + depth + " deep", "[".repeat(depth) + "]".repeat(depth));
            all.put("objects " + depth + " deep", "{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
            all.put("open arrays " + depth + " deep", "[".repeat(depth));
            all.put(
                    "date " + depth + " deep",
                    QUESTION.replace("\"2026-03-01\"", "[".repeat(depth) + "]".repeat(depth)));
        }
        all.put("100,000 elements", "[" + "1,".repeat(DEEPER) + "1]");
        all.put("50,000 empty objects", "[" + "{},".repeat(50_000) + "{}]");
        all.put("more than a mebibyte", "[\"" + "x".repeat(1_100_000) + "\"]");
        all.put("byte order mark", "\u00ef\u00bb\u00bf" + QUESTION);
        all.put("no UTF-8", "{\"date\":\"\u00ff\u00fe\"}");
        all.put("lone surrogate", QUESTION.replace("2026-03-01", "\\ud800"));
        all.put("surrogate bytes", QUESTION.replace("2026-03-01", "\u00ed\u00a0\u0080"));
        all.put("NUL", QUESTION.replace("2026-03-01", "\\u0000"));
        all.put("NUL byte", QUESTION.replace("2026-03-01", "\u0000"));
        all.put("NUL in the commune", QUESTION.replace("93070", "\\u0000"));
        all.put("duplicate keys", "{\"date\":\"2026-01-01\"," + QUESTION.substring(1));
        all.put("two questions", QUESTION + QUESTION);
        all.put("comment", "/* */" + QUESTION);
        for (int end = 1; end < QUESTION.length(); end += 29) {
            all.put("cut after " + end, QUESTION.substring(0, end));
        }
        for (String name : new String[] {"31250", "2600", "120", "58", "612"}) {
            for (String value : new String[] {
                "1e999999999",
                "1e99999999999",
                "-0e-2147483648",
                "-1e999999999",
                "1e-999999999",
                "1e400",
                "NaN",
                "-0",
                "9".repeat(5_000),
                "\"1\"",
                "null",
                "[]"
            }) {
                all.put(name + " as " + (value.length() > 20 ? "5,000 digits" : value), QUESTION.replace(name, value));
            }
        }
        for (String part :
                new String[] {"\"2026-03-01\"", "\"93070\"", "\"PLUS\"", "\"T3\"", "\"1990-05-02\"", "false"}) {
            for (String value : new String[] {
                "\"" + "x".repeat(10_000) + "\"",
                "\"<" + FuzzValues.MARK + ">#{7*7}\"",
                "\"+999999999-12-31\"",
                "\"9999-12-31\"",
                "\"0000-01-01\"",
                "{\"a\":1}",
                "1e5"
            }) {
                all.put(
                        part + " as " + value.substring(0, Math.min(20, value.length())),
                        QUESTION.replace(part, value));
            }
        }
        return all;
    }
}
