package fr.alin.browser;

import java.util.Map;

/**
 * One request meant to break something.
 *
 * @param kind what is wrong with it, in a few words
 * @param place page, form and field it is aimed at
 * @param address path and query, already escaped
 * @param body null for none; written as Latin-1, so that every byte can be meant
 */
record FuzzInput(String kind, String place, String method, String address, Map<String, String> headers, String body) {
    static final String FORM = "application/x-www-form-urlencoded";

    static FuzzInput get(String kind, String place, String address) {
        return new FuzzInput(kind, place, "GET", address, Map.of(), null);
    }

    static FuzzInput post(String kind, String place, String address, String type, String body) {
        return new FuzzInput(kind, place, "POST", address, Map.of("Content-Type", type), body);
    }

    /** To be tried by hand. */
    String curl(String site) {
        StringBuilder curl = new StringBuilder("curl -X ").append(method);
        headers.forEach((name, value) -> curl.append(" -H '")
                .append(name)
                .append(": ")
                .append(shortened(value))
                .append('\''));
        if (body != null) {
            curl.append(" --data-binary '").append(shortened(body)).append('\'');
        }
        return curl.append(" '")
                .append(site)
                .append(shortened(address))
                .append('\'')
                .toString();
    }

    private static String shortened(String text) {
        return text.length() <= 700 ? text : text.substring(0, 700) + "…(" + text.length() + ")";
    }
}
