package fr.alin.web.adviser;

/**
 * A mail as it will be sent.
 *
 * @param to masked: an adviser need not know it
 * @param htmlUrl the same as a page
 */
public record MailView(String from, String to, String subject, String text, String htmlUrl) {
    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getHtmlUrl() {
        return htmlUrl;
    }
}
