package fr.alin.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as it stands in a page, filled in as somebody might.
 *
 * @param fields name and value as it goes over the wire, without the buttons
 * @param buttons name and value
 */
record FuzzForm(String id, String action, boolean post, Map<String, String> fields, Map<String, String> buttons) {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern CONTROL =
            Pattern.compile("(?s)<(input|textarea|button)\\b([^>]*)>|<(select)\\b([^>]*)>(.*?)</select>");
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)=\"([^\"]*)\"");
    /** What is accepted where it is not what a test is about. */
    private static final Map<String, String> USUAL = Map.of(
            "email", "fuzz-anybody@exemple.fr",
            "mobile", "06 39 98 12 34",
            "siret", "1",
            "headcount", "12",
            "points", "1",
            "message", "Bonjour.",
            "summary", "Bonjour.");

    static List<FuzzForm> in(String html) {
        List<FuzzForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            Map<String, String> attributes = attributes(form.group(1));
            Map<String, String> fields = new LinkedHashMap<>();
            Map<String, String> buttons = new LinkedHashMap<>();
            controls(form.group(2), fields, buttons);
            forms.add(new FuzzForm(
                    attributes.getOrDefault("id", ""),
                    attributes.get("action"),
                    attributes.getOrDefault("method", "get").equals("post"),
                    fields,
                    buttons));
        }
        return forms;
    }

    private static void controls(String html, Map<String, String> fields, Map<String, String> buttons) {
        Matcher control = CONTROL.matcher(html);
        while (control.find()) {
            boolean select = control.group(3) != null;
            Map<String, String> attributes = attributes(control.group(select ? 4 : 2));
            String name = attributes.get("name");
            String type = attributes.getOrDefault("type", "text");
            String value = attributes.getOrDefault("value", "");
            if (name == null) {
                continue;
            }
            if (Set.of("submit", "button", "image").contains(type) || "button".equals(control.group(1))) {
                buttons.put(name, encode(value));
            } else if (select) {
                fields.put(name, encode(firstOption(control.group(5))));
            } else if (type.equals("radio") || type.equals("checkbox")) {
                fields.putIfAbsent(name, encode(value.isEmpty() ? "true" : value));
            } else {
                fields.put(name, encode(value.isEmpty() ? usual(name, type) : value));
            }
        }
    }

    private static String usual(String name, String type) {
        if (type.equals("hidden")) {
            return "";
        }
        if (type.equals("password")) {
            // Neither right nor the same twice: nobody's password changes, no account is closed.
            return "Faux-2026-" + name;
        }
        return type.equals("date") ? "2026-09-01" : USUAL.getOrDefault(name, "1");
    }

    private static String firstOption(String options) {
        String chosen = "";
        Matcher option = OPTION.matcher(options == null ? "" : options);
        while (option.find() && chosen.isEmpty()) {
            chosen = attributes(option.group(1)).getOrDefault("value", "");
        }
        return chosen;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), unescape(attribute.group(2)));
        }
        return attributes;
    }

    private static String unescape(String text) {
        return text.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What a click on this button sends. */
    Map<String, String> pressing(String button) {
        Map<String, String> pressed = new LinkedHashMap<>(fields);
        if (buttons.containsKey(button)) {
            pressed.put(button, buttons.get(button));
        }
        return pressed;
    }

    static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + field.getValue())
                .collect(Collectors.joining("&"));
    }
}
