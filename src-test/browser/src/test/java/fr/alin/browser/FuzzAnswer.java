package fr.alin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An answer and what is wrong with it. */
record FuzzAnswer(int status, String headers, String body) {
    static final int NONE = 0;

    private static final int SERVER_ERROR = 500;
    private static final Pattern TRACE = Pattern.compile(
            "\\n\\s+at [\\w.$/@]+\\([\\w.]*(:\\d+)?\\)|\\b(?:java|javax|jakarta|org|com|io|fr)(?:\\.\\w+){2,}(?:Exception|Error)\\b"
                    + "|\\borg\\.(?:jboss|wildfly|hibernate|postgresql)\\.|\\bcom\\.sun\\.faces\\.|\\bfr\\.alin\\.\\w+\\."
                    + "|Caused by: |RESTEASY\\d+|WELD-\\d+|UT\\d{6}|WFLY\\w+\\d+|\\b(?:Undertow|WildFly|Mojarra|PostgreSQL)\\b");
    private static final Pattern MARKUP = Pattern.compile("<" + FuzzValues.MARK + "|<\\w[^<>]*[\"'] on"
            + FuzzValues.MARK + "=|(?:href|action)=\"javascript:" + FuzzValues.MARK);
    /** Also parts of a page, which come as XML. */
    private static final Pattern HTML = Pattern.compile("(?im)^content-type: text/(html|xml)");

    private static final Pattern EVALUATED = Pattern.compile(FuzzValues.MARK + "49");
    /** A redirect to where only the input can have named. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?im)^location: *(?:https?:)?/[/\\\\]+"
            + FuzzValues.ELSEWHERE + "|<redirect url=\"(?:https?:)?/[/\\\\]+" + FuzzValues.ELSEWHERE);

    private static final Pattern SPLIT = Pattern.compile("(?im)^x-" + FuzzValues.MARK + ":");

    /** Empty when all is well. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (status == NONE) {
            faults.add("no answer: " + headers);
        } else if (status >= SERVER_ERROR) {
            faults.add("status " + status);
        }
        boolean html = HTML.matcher(headers).find();
        if (TRACE.matcher(body).find()) {
            faults.add("internals shown");
        }
        if (html && MARKUP.matcher(body).find()) {
            faults.add("markup reflected");
        }
        if (EVALUATED.matcher(body).find()) {
            faults.add("expression evaluated");
        }
        if (SPLIT.matcher(headers).find()) {
            faults.add("header injected");
        }
        if (ELSEWHERE.matcher(headers).find() || ELSEWHERE.matcher(body).find()) {
            faults.add("led elsewhere");
        }
        return faults;
    }

    boolean refused() {
        return status >= 400;
    }
}
