package fr.alin.account.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser and its system in a few words, enough for its owner to recognise it; nothing else is kept of it. */
public final class Device {
    /** The first that the text mentions counts: Edge also says Chrome, Chrome also says Safari. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome",
            "Chrome", "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private Device() {}

    /** For example "Firefox, Windows"; empty when the browser says nothing that we know. */
    public static String of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String browser = first(BROWSERS, text);
        String system = first(SYSTEMS, text);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String text) {
        return names.entrySet().stream()
                .filter(name -> text.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
