package fr.alin.notification;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template: paragraphs separated by empty lines, placeholders {@code {name}}, a paragraph {@code [label](name)} for a
 * link. A paragraph whose only placeholder is empty disappears.
 */
final class MailText {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LINK = Pattern.compile("\\[(.+)]\\((\\w+)\\)");
    private static final String PARAGRAPH = "\n\n";

    private final String[] paragraphs;

    MailText(String template) {
        paragraphs = template.split("\\n\\s*\\n");
    }

    /** @throws IllegalArgumentException for a placeholder without a value */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(values, found.group(1))));
    }

    String plain(Map<String, String> values) {
        StringBuilder plain = new StringBuilder();
        for (String paragraph : paragraphs) {
            Matcher link = LINK.matcher(paragraph);
            String text =
                    link.matches() ? link.group(1) + "\n" + value(values, link.group(2)) : fill(paragraph, values);
            append(plain, text, PARAGRAPH);
        }
        return plain.toString();
    }

    String html(Map<String, String> values) {
        StringBuilder html = new StringBuilder(
                """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><style>
                body{margin:0;background:#F6F4EE;color:#17231F;font:17px/1.5 "Source Sans 3",Arial,sans-serif}
                div{max-width:600px;margin:0 auto;padding:24px;background:#fff}
                .go{display:inline-block;padding:12px 20px;border-radius:6px;background:#0F5A4A;color:#fff;font-weight:bold}
                small{color:#47544F}</style></head><body><div>
                """);
        for (String paragraph : paragraphs) {
            Matcher link = LINK.matcher(paragraph);
            if (link.matches()) {
                String url = escape(value(values, link.group(2)));
                html.append("<p><a class=\"go\" href=\"%s\">%s</a></p><p><small>%s</small></p>\n"
                        .formatted(url, escape(link.group(1)), url));
            } else {
                String text = fill(paragraph, values);
                append(html, text.isBlank() ? "" : "<p>" + escape(text).replace("\n", "<br>") + "</p>", "\n");
            }
        }
        return html.append("</div></body></html>").toString();
    }

    private static void append(StringBuilder all, String text, String separator) {
        if (!text.isBlank()) {
            all.append(text).append(separator);
        }
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no value for {" + name + "}");
        }
        return value;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
